import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Row, RowSink } from './insert.ts';

/** Writes rows straight into the tables of a file, past the gate of the register, with one prepared statement for each table. */
export class SqliteRows implements RowSink {
  readonly dialect = 'sqlite';
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  values(table: string, column: string): readonly (string | number)[] {
    const rows = this.#database.prepare(`select ${column} as value from ${table}`).all();
    return rows.map(({ value }) => (typeof value === 'number' ? value : String(value)));
  }

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
}
