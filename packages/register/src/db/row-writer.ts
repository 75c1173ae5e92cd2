import { CompiledQuery, type Insertable, type Kysely } from 'kysely';
import { dialectOf } from './dialect.ts';

/** What is done where a row with the same key is there: replaced, left as it is, or (absent) an error. */
type OnConflict = { readonly replaces: string } | 'KEEP';

/** Rows of one table with the same columns and the same answer to conflicts. */
interface Group {
  readonly table: string;
  readonly columns: readonly string[];
  readonly onConflict: OnConflict | undefined;
  readonly rows: Readonly<Record<string, unknown>>[];
}

/** The most rows of one statement; fewer are written by statements of 64, 32, 16, …, so that each is prepared once. */
const MOST_ROWS = 128;

/**
 * Collects rows that a transaction inserts, and inserts many by one statement: a statement for each row costs several times as much.
 * Nothing that was collected can be read before `flush`.
 */
export class RowWriter<Tables> {
  readonly db: Kysely<Tables>;
  readonly #groups = new Map<string, Group>();

  constructor(db: Kysely<Tables>) {
    this.db = db;
  }

  /** Inserts rows of which the table has none. */
  insert<Table extends keyof Tables & string>(
    table: Table,
    ...rows: readonly Insertable<Tables[Table]>[]
  ): void {
    for (const row of rows) this.#add(table, row, undefined);
  }

  /** Inserts a row, or replaces the one with the same key; no key twice before `flush`. */
  replace<Table extends keyof Tables & string>(
    table: Table,
    key: keyof Tables[Table] & string,
    row: Insertable<Tables[Table]>,
  ): void {
    this.#add(table, row, { replaces: key });
  }

  /** Inserts rows, and leaves those that are there. */
  insertMissing<Table extends keyof Tables & string>(
    table: Table,
    ...rows: readonly Insertable<Tables[Table]>[]
  ): void {
    for (const row of rows) this.#add(table, row, 'KEEP');
  }

  /** Writes what was collected. */
  async flush(): Promise<void> {
    const groups = [...this.#groups.values()];
    this.#groups.clear();
    for (const group of groups) await this.#write(group);
  }

  #add(table: string, row: object, onConflict: OnConflict | undefined): void {
    const columns = Object.keys(row);
    const key = JSON.stringify([table, columns, onConflict]);
    const group = this.#groups.get(key) ?? { table, columns, onConflict, rows: [] };
    group.rows.push({ ...row });
    this.#groups.set(key, group);
  }

  async #write({ rows, ...group }: Group): Promise<void> {
    const dialect = dialectOf(this.db);
    for (let start = 0; start < rows.length; ) {
      const left = rows.length - start;
      const count = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(left)));
      const part = rows.slice(start, start + count);
      const values = part.flatMap((row) => group.columns.map((column) => row[column] ?? null));
      const sql = insertion(group, count, dialect === 'postgres' ? (i) => `$${i}` : () => '?');
      await this.db.executeQuery(CompiledQuery.raw(sql, values));
      start += count;
    }
  }
}

/** The SQL that inserts a number of rows. Names are those of the program's own tables. */
function insertion(
  { table, columns, onConflict }: Omit<Group, 'rows'>,
  count: number,
  parameter: (number: number) => string,
): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const row = columns.map((_, j) => parameter(i * columns.length + j + 1));
    return `(${row.join(', ')})`;
  });
  const names = columns.map((column) => `"${column}"`);
  return `insert into "${table}" (${names.join(', ')}) values ${rows.join(', ')}${conflict(names, onConflict)}`;
}

function conflict(names: readonly string[], onConflict: OnConflict | undefined): string {
  if (onConflict === undefined) return '';
  if (onConflict === 'KEEP') return ' on conflict do nothing';
  const set = names.map((name) => `${name} = excluded.${name}`);
  return ` on conflict ("${onConflict.replaces}") do update set ${set.join(', ')}`;
}
