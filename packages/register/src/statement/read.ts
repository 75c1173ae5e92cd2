import type { DateOrder, HistogramInterval, StatementFilter } from '@signatory/schema';
import { byDay } from '../dates/by-day.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { keysIn } from '../drafts/key-list.ts';
import type { Database, Engine, Tables } from '../record/tables.ts';
import { type Speaker, speakerOf } from '../speaker/read.ts';
import { withPlaces } from '../standing/filter.ts';
import { type Wording, wordingsOf } from '../wording/read.ts';
import { statementColumns } from './columns.ts';
import { countMatching } from './count.ts';
import {
  type AskedFacet,
  type Facet,
  facetsOf,
  type HistogramBucket,
  histogramOf,
} from './facets.ts';
import { statementsMatchingInOrder } from './filter.ts';

/** One thing said by one speaker on one occasion. */
export interface Statement extends RecordOf<typeof statementColumns> {
  readonly speaker: Speaker;
  /** By slug. */
  readonly accords: readonly string[];
  /** By code. */
  readonly countries: readonly string[];
  /** At least one; the preferred first. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

export interface Statements {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Statement>>;
  /** The statements that meet all filters, the latest first, undated ones last, unless told otherwise; then by slug. */
  list(
    filters: readonly StatementFilter[],
    page: PageRequest,
    order?: DateOrder | null,
  ): Promise<Page<Statement>>;
  /** How many of the statements that meet all filters have each value of fields, in the order asked, by one reading. */
  facets(
    filters: readonly StatementFilter[],
    asked: readonly AskedFacet[],
  ): Promise<readonly Facet[]>;
  /** How many of the statements that meet all filters were made in each year or month, the earliest first. */
  histogram(
    filters: readonly StatementFilter[],
    interval: HistogramInterval,
  ): Promise<readonly HistogramBucket[]>;
}

export function statements(engine: Engine): Statements {
  const { db } = engine;
  return {
    byKeys: (slugs) => statementsOf(db, slugs),
    async list(filters, page, order) {
      const placed = await withPlaces(engine, filters);
      const query = (await statementsMatchingInOrder(db, placed))
        .clearSelect()
        .selectAll('statement');
      const days = byDay(order, 'statement.day', 'statement.slug');
      const found = await pageOf(query, days, page, () => countMatching(engine, placed));
      return { ...found, rows: await statementsIn(db, found.rows) };
    },
    facets: async (filters, asked) => facetsOf(db, await withPlaces(engine, filters), asked),
    histogram: async (filters, interval) =>
      histogramOf(db, await withPlaces(engine, filters), interval),
  };
}

async function statementsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Statement>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('statement').selectAll().where('slug', 'in', slugs).execute();
  return mapByKey(await statementsIn(db, rows), (statement) => [statement.slug, statement]);
}

async function statementsIn(
  db: Database,
  rows: readonly Tables['statement'][],
): Promise<readonly Statement[]> {
  const wordings = await wordingsOf(
    db,
    rows.map(({ slug }) => slug),
  );
  return rows.flatMap((row) => {
    const speaker = speakerOf(row);
    const [preferred, ...others] = wordings.get(row.slug) ?? [];
    // A row between the two queries can only lack wordings after a removal, and is left out.
    if (!speaker || !preferred) return [];
    const statement: Statement = {
      ...recordOf(statementColumns, row),
      speaker,
      accords: keysIn(row.accords),
      countries: keysIn(row.countries),
      wordings: [preferred, ...others],
    };
    return [statement];
  });
}
