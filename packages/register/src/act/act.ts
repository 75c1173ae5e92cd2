import { supportOf } from '../citation/support.ts';
import { type Day, earliestDay, latestDay, type PartialDate } from '../dates/partial-date.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import type { Database, Tables } from '../record/tables.ts';
import { type Speaker, speakerOf } from '../speaker/read.ts';
import { actColumns } from './columns.ts';
import { compareActs } from './usual-order.ts';

/** A dated event: of a country in an accord, or (country null) of the accord as a whole. */
export interface Act extends RecordOf<typeof actColumns> {
  /** The accord's slug, the country's code or `-`, and kind, date and author, parted by slashes. */
  readonly key: string;
  readonly accord: string;
  readonly country: string | null;
  readonly by: Speaker | null;
  /** The key of the act that it came after, where their days do not tell. */
  readonly after: string | null;
  /** The day the earliest supporting source was published: stands in for an unknown `date`. Null where none is dated. */
  readonly attested: Day | null;
  /** When the latest dated source that supports it was published, where that was before all of `date`; else null. */
  readonly givenInAdvanceOn: PartialDate | null;
}

/** Acts from their rows, by date, undated ones first; those of one date in the usual order, then by key. */
export async function actsIn(
  db: Database,
  rows: readonly Tables['act'][],
): Promise<readonly Act[]> {
  const support = await supportOf(db, rows.map(actId));
  return rows
    .toSorted((a, b) => compareActs(a, b) || (a.key < b.key ? -1 : 1))
    .map((row) => ({
      ...recordOf(actColumns, row),
      key: row.key,
      accord: row.accord,
      country: row.country,
      by: speakerOf(row),
      after: row.after,
      attested: support.get(actId(row))?.earliest ?? null,
      givenInAdvanceOn: before(support.get(actId(row))?.latest, row.date),
    }));
}

/** A day of publication, where it was over before any day that the date may mean. */
function before(published: PartialDate | undefined, date: PartialDate | null): PartialDate | null {
  if (published === undefined || date === null) return null;
  return latestDay(published) < earliestDay(date) ? published : null;
}

export function actId({ key }: { key: string }): string {
  return `Act:${key}`;
}
