import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { nameRank } from '../src/search/entries.ts';
import { soundOf } from '../src/search/spelling.ts';
import { searchWords } from '../src/search/words.ts';

type Row = Readonly<Record<string, SQLInputValue>>;

/** Writes rows straight into the tables of a register, past its gate, with one prepared statement for each table. */
export class Inserts {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
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

  /** A name with its entries for search. */
  name(type: string, key: string, text: string): void {
    const subject = `${type}:${key}`;
    const words = searchWords(text);
    this.row('name', { subject, position: 0, language: 'en', text });
    const entry = { type, key, part: 0, rank: nameRank(words), whole: words.join(' ') };
    this.entry(entry, words.join(' '));
    for (const word of new Set(words)) {
      const sound = soundOf(word);
      if (sound !== null) this.row('name_word', { subject, word, sound });
    }
  }

  #entries = 0;

  entry(row: Row, words: string): void {
    this.#entries += 1;
    this.row('search_entry', { id: this.#entries, ...row });
    this.row('search_index', { rowid: this.#entries, words });
  }
}
