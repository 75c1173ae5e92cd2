import type { Channel, DateOrder, HistogramInterval, StatementFilter } from '@signatory/schema';
import { grouped, keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { byDay } from './orders.ts';
import type { PartialDate } from './partial-date.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import {
  type Facet,
  facetOf,
  type HistogramBucket,
  histogramOf,
  type StatementField,
} from './statement-facets.ts';
import { filtered } from './statement-filter.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** One thing said by one speaker on one occasion. */
export interface Statement {
  readonly slug: string;
  readonly speaker: Speaker;
  readonly date: PartialDate | null;
  readonly dateWording: string | null;
  readonly dateInferred: boolean;
  readonly channel: Channel | null;
  readonly occasion: string | null;
  /** By slug. */
  readonly accords: readonly string[];
  /** By code. */
  readonly countries: readonly string[];
  readonly note: string | null;
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
  /** How many of the statements that meet all filters have each value of a field: the `first` most frequent, 1 to 100. */
  facet(filters: readonly StatementFilter[], field: StatementField, first: number): Promise<Facet>;
  /** How many of the statements that meet all filters were made in each year or month, the earliest first. */
  histogram(
    filters: readonly StatementFilter[],
    interval: HistogramInterval,
  ): Promise<readonly HistogramBucket[]>;
}

export function statements({ db }: Engine): Statements {
  return {
    byKeys: (slugs) => statementsOf(db, slugs),
    async list(filters, page, order) {
      const query = await filtered(db, filters);
      return loadPage(
        pageOf(query, byDay(order, 'statement.day', 'statement.slug'), page),
        (row) => row.slug,
        (slugs) => statementsOf(db, slugs),
      );
    },
    facet: (filters, field, first) => facetOf(db, filters, field, first),
    histogram: (filters, interval) => histogramOf(db, filters, interval),
  };
}

async function statementsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Statement>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('statement').selectAll().where('slug', 'in', slugs).execute();
  const accords = await accordsOf(db, slugs);
  const countries = await countriesOf(db, slugs);
  const wordings = await wordingsOf(db, slugs);
  const entries = rows.flatMap((row) => {
    const speaker = speakerOf(row);
    const [preferred, ...others] = wordings.get(row.slug) ?? [];
    if (!speaker || !preferred) return [];
    const statement: Statement = {
      slug: row.slug,
      speaker,
      date: row.date,
      dateWording: row.date_wording,
      dateInferred: row.date_inferred === 1,
      channel: row.channel,
      occasion: row.occasion,
      accords: accords.get(row.slug) ?? [],
      countries: countries.get(row.slug) ?? [],
      note: row.note,
      wordings: [preferred, ...others],
    };
    return [statement];
  });
  return keyed(entries, (statement) => [statement.slug, statement]);
}

export async function accordsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('statement_accord')
    .selectAll()
    .where('statement', 'in', slugs)
    .orderBy('accord')
    .execute();
  return grouped(
    rows,
    (row) => row.statement,
    (row) => row.accord,
  );
}

export async function countriesOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('statement_country')
    .selectAll()
    .where('statement', 'in', slugs)
    .orderBy('country')
    .execute();
  return grouped(
    rows,
    (row) => row.statement,
    (row) => row.country,
  );
}
