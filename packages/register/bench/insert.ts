import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { type Document, entryId, namedDocument, placeDocument } from '../src/search/documents.ts';
import { formsOf, nameWords, vocabularyOf } from '../src/search/entries.ts';
import { titleWords } from '../src/source/title-words.ts';

type Row = Readonly<Record<string, SQLInputValue>>;

/** Writes rows straight into the tables of a register, past its gate, with one prepared statement for each table. */
export class Inserts {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  readonly #ids: Set<number>;
  readonly #words: Set<string>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    const held = (column: string, table: string) =>
      database.prepare(`select ${column} as value from ${table}`).all();
    this.#ids = new Set(held('id', 'search_entry').map(({ value }) => Number(value)));
    this.#words = new Set(held('word', 'search_word').map(({ value }) => String(value)));
  }

  /** All rows of a table have the same columns in the same order. */
  row(table: string, row: Row): void {
    let statement = this.#prepared.get(table);
    if (!statement) {
      const columns = Object.keys(row);
      const names = columns.map((column) => `"${column}"`).join(', ');
      statement = this.#database.prepare(
        `insert into ${table} (${names}) values (${columns.map(() => '?').join(', ')})`,
      );
      this.#prepared.set(table, statement);
    }
    statement.run(...Object.values(row));
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
    this.row('search_index', { rowid: id, words: document.join(' ') });
    for (const row of vocabularyOf(document, this.#words)) this.row('search_word', { ...row });
  }
}
