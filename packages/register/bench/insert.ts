import type { Dialect } from '../src/db/dialect.ts';
import { type Document, entryId, namedDocument, placeDocument } from '../src/search/documents.ts';
import { documentText, formsOf, nameWords, vocabularyOf } from '../src/search/entries.ts';
import { titleWords } from '../src/source/title-words.ts';

/** All rows of a table have the same columns in the same order. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Where generated rows are written: the tables of a register, past its gate. */
export interface RowSink {
  readonly dialect: Dialect;
  /** What stands in a column before. */
  values(table: string, column: string): readonly (string | number)[];
  row(table: string, row: Row): void;
}

/** Writes rows, with what is derived of them for search. */
export class Inserts {
  readonly #sink: RowSink;
  readonly #ids: Set<number>;
  readonly #words: Set<string>;
  readonly #textOf: ReturnType<typeof documentText>;

  constructor(sink: RowSink) {
    this.#sink = sink;
    this.#textOf = documentText(sink.dialect);
    this.#ids = new Set(sink.values('search_entry', 'id').map(Number));
    this.#words = new Set(sink.values('search_word', 'word').map(String));
  }

  row(table: string, row: Row): void {
    this.#sink.row(table, row);
  }

  /** A name with its entry for search. */
  name(
    type: string,
    key: string,
    text: string,
    { codes = [], titles = [] }: { codes?: readonly string[]; titles?: readonly string[] } = {},
  ): void {
    const subject = `${type}:${key}`;
    const names = [text];
    this.row('name', { subject, position: 0, language: 'en', text });
    this.entry(
      { type, key, forms: formsOf(codes, names, titles) },
      namedDocument(subject, { names, titles }),
    );
    for (const word of nameWords(codes, names)) this.row('name_word', { subject, ...word });
  }

  /** A source with the words of its title. */
  source(row: Row & { readonly slug: string; readonly title: string }): void {
    this.row('source', row);
    for (const word of titleWords(row.slug, row.title)) this.row('title_word', { ...word });
  }

  /** A country's place in an accord, for search. */
  place(accord: string, country: string, years: readonly string[]): void {
    const entry = { type: 'Participation', key: `${accord}/${country}`, forms: null };
    this.entry(entry, placeDocument(accord, country, years));
  }

  entry(
    entry: { type: string; key: string; forms: string | null },
    document: Document,
    day = '',
  ): void {
    let id = entryId(entry.type, entry.key, day);
    while (this.#ids.has(id)) id += Math.sign(id);
    this.#ids.add(id);
    this.row('search_entry', { id, ...entry });
    this.row('search_index', { rowid: id, words: this.#textOf(document) });
    for (const row of vocabularyOf(document, this.#words)) this.row('search_word', { ...row });
  }
}
