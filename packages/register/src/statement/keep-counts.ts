import { type RawBuilder, sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import type { Database } from '../record/tables.ts';
import { differs, type Written } from '../search/written.ts';
import { statementsQuoting } from '../wording/rank.ts';
import type { CountedField, StatementField } from './fields.ts';
import { VALUES } from './values.ts';

/** How many statements are counted by one statement of SQL. */
const AT_ONCE = 5_000;

const COUNTED: Readonly<Record<CountedField, RawBuilder<unknown>>> = {
  all: sql`select '' as value from met`,
  month: sql`select substr(met.date, 1, 7) as value from met`,
  accord: valuesOf('accord'),
  body: valuesOf('body'),
  channel: valuesOf('channel'),
  country: valuesOf('country'),
  form: valuesOf('form'),
  language: valuesOf('language'),
  leader: valuesOf('leader'),
  source: valuesOf('source'),
  speakerCountry: valuesOf('speakerCountry'),
  verbatim: valuesOf('verbatim'),
};

function valuesOf(field: StatementField): RawBuilder<unknown> {
  return VALUES[field](
    sql`met`,
    () => sql`true`,
    (column) => sql.ref(column),
  );
}

/**
 * Keeps the counts of a record that is being written, inside the transaction that writes it: what a draft counts for is taken off
 * before it is changed, and added when all is written.
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
    if (written.before !== null) await count(this.#db, counted, -1);
  }

  /** To be called once all is written and ranked. */
  async finish(): Promise<void> {
    if (this.#uncounted.size === 0) return;
    await count(this.#db, [...this.#uncounted], 1);
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
  await add(db, sql``, 1);
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

async function count(db: Database, statements: readonly string[], sign: 1 | -1): Promise<void> {
  for (let i = 0; i < statements.length; i += AT_ONCE) {
    const list = JSON.stringify(statements.slice(i, i + AT_ONCE));
    const rows =
      dialectOf(db) === 'postgres'
        ? sql`json_array_elements_text(cast(${list} as json))`
        : sql`json_each(${list})`;
    await add(db, sql`where slug in (select value from ${rows})`, sign);
  }
}

async function add(db: Database, condition: RawBuilder<unknown>, sign: 1 | -1): Promise<void> {
  const counts = Object.entries(COUNTED).map(
    ([field, values]) => sql`select ${sql.lit(field)} as field, value, count(*) as count
      from (${values}) as valued where value is not null group by value`,
  );
  const added = sign === 1 ? sql`counted.count` : sql`-counted.count`;
  // The condition that is always true tells SQLite that a conflict and no join follows.
  await sql`with met as materialized (
      select slug, leader, body, unnamed_country, channel, date from statement ${condition})
    insert into statement_count (field, value, count)
    select field, value, ${added} from (${sql.join(counts, sql` union all `)}) as counted where true
    on conflict (field, value) do update set count = statement_count.count + excluded.count`.execute(
    db,
  );
}
