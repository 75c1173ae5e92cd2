import type { ActKind } from '@signatory/schema';
import { attestedDays } from './citations.ts';
import type { Database } from './db/open.ts';
import type { Tables } from './db/tables.ts';
import { compareDates, type Day, type PartialDate } from './partial-date.ts';
import { type Speaker, speakerOf } from './speakers.ts';

/** A dated event: of a country in an accord, or (country null) of the accord as a whole. */
export interface Act {
  /** The accord's slug, the country's code or `-`, and kind, date and author, parted by slashes. */
  readonly key: string;
  readonly accord: string;
  readonly country: string | null;
  readonly kind: ActKind;
  readonly date: PartialDate | null;
  readonly dateWording: string | null;
  readonly dateInferred: boolean;
  readonly by: Speaker | null;
  readonly statement: string | null;
  readonly contested: boolean;
  readonly note: string | null;
  /** The day the earliest supporting source was published: stands in for an unknown `date`. Null where none is dated. */
  readonly attested: Day | null;
}

/** Acts from their rows, by date, undated ones first. */
export async function actsIn(
  db: Database,
  rows: readonly Tables['act'][],
): Promise<readonly Act[]> {
  const attested = await attestedDays(db, rows.map(actId));
  return rows
    .toSorted((a, b) => compareDates(a.date, b.date) || (a.key < b.key ? -1 : 1))
    .map((row) => ({
      key: row.key,
      accord: row.accord,
      country: row.country,
      kind: row.kind,
      date: row.date,
      dateWording: row.date_wording,
      dateInferred: row.date_inferred === 1,
      by: speakerOf(row),
      statement: row.statement,
      contested: row.contested === 1,
      note: row.note,
      attested: attested.get(actId(row)) ?? null,
    }));
}

export function actId({ key }: { key: string }): string {
  return `Act:${key}`;
}
