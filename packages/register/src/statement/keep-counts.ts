import { type RawBuilder, sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import { inParts } from '../db/in-parts.ts';
import type { Database } from '../record/tables.ts';
import { differs, type Written } from '../search/written.ts';
import { statementsQuoting } from '../wording/rank.ts';
import { countsOf } from './counted-values.ts';
import { COUNTED_FIELDS } from './fields.ts';
import { fillCounted, removeCounted, rowsCounted, slugsIn } from './fill-counted.ts';

/** How many statements are counted by one statement of SQL. */
const AT_ONCE = 5_000;

/**
 * Keeps the counts of a record that is being written, and the rows of what they count, inside the transaction that writes it: what a
 * draft counts for is taken off before it is changed, and added when all is written.
 */
export class KeptCounts {
  readonly #db: Database;
  /** The statements to be counted at the end: none of them is counted any more. */
  readonly #uncounted = new Set<string>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** To be called before rows of a draft are changed or removed. */
  async beforeChange(written: Written): Promise<void> {
    const statements = await statementsCountedBy(this.#db, written);
    const counted = statements.filter((slug) => !this.#uncounted.has(slug));
    for (const slug of counted) this.#uncounted.add(slug);
    // What is new was not counted.
    if (written.before === null) return;
    for (const part of inParts(counted, AT_ONCE)) {
      const slugs = slugsIn(this.#db, part);
      await add(this.#db, sql`materialized (${rowsCounted(slugs)})`, -1);
      await removeCounted(this.#db, slugs);
    }
  }

  /** To be called once all is written and ranked. */
  async finish(): Promise<void> {
    if (this.#uncounted.size === 0) return;
    for (const part of inParts(this.#uncounted, AT_ONCE)) {
      const slugs = slugsIn(this.#db, part);
      await fillCounted(this.#db, slugs);
      await add(this.#db, sql`materialized (${rowsCounted(slugs)})`, 1);
    }
    await this.#db.deleteFrom('statement_count').where('count', '=', 0).execute();
  }
}

/** For a transaction that is rolled back. */
export const UNCOUNTED: Pick<KeptCounts, 'beforeChange' | 'finish'> = {
  async beforeChange() {},
  async finish() {},
};

/** Counts all statements anew. */
export async function countAnew(db: Database): Promise<void> {
  await db.deleteFrom('statement_count').execute();
  await db.deleteFrom('counted_statement').execute();
  await fillCounted(db);
  await add(db, sql`not materialized (select * from counted_statement)`, 1);
}

/** The statements whose values a change of a draft may change. */
async function statementsCountedBy(db: Database, written: Written): Promise<readonly string[]> {
  const { type, key, before } = written;
  if (type === 'Statement') return [key];
  // What is new has no statements but those that are written with it.
  if (before === null) return [];
  switch (type) {
    // By it they are ranked anew, too.
    case 'Source':
      return statementsQuoting(db, [key]);
    case 'Leader':
    case 'Body':
      return differs(written, ['country']) ? statementsOf(db, type, key) : [];
    case 'Accord':
      return differs(written, ['partOf']) ? statementsConcerning(db, key) : [];
    default:
      return [];
  }
}

async function statementsOf(db: Database, type: 'Leader' | 'Body', slug: string) {
  const column = type === 'Leader' ? 'leader' : 'body';
  const rows = await db.selectFrom('statement').select('slug').where(column, '=', slug).execute();
  return rows.map((row) => row.slug);
}

async function statementsConcerning(db: Database, accord: string) {
  const rows = await db
    .selectFrom('statement_accord')
    .select('statement')
    .where('accord', '=', accord)
    .execute();
  return rows.map(({ statement }) => statement);
}

/** Adds what rows of `counted_statement` count for, or takes it off; `rows` says whether they are read once, or for each field anew. */
async function add(db: Database, rows: RawBuilder<unknown>, sign: 1 | -1): Promise<void> {
  const counts = COUNTED_FIELDS.map(
    (field) => sql`select ${sql.lit(field)} as field, value, count
      from (${countsOf(dialectOf(db), field)}) as counted where value is not null`,
  );
  const added = sign === 1 ? sql`counted.count` : sql`-counted.count`;
  // The condition that is always true tells SQLite that a conflict and no join follows.
  await sql`with met as ${rows}
    insert into statement_count (field, value, count)
    select field, value, ${added} from (${sql.join(counts, sql` union all `)}) as counted where true
    on conflict (field, value) do update set count = statement_count.count + excluded.count`.execute(
    db,
  );
}
