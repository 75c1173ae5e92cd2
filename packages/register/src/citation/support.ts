import { Stance } from '@signatory/schema';
import { compareDates, type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';
import type { Database } from '../record/tables.ts';

/** When the dated sources that support a fact were published. */
export interface Support {
  /** The day of the earliest, which stands in for the date of an undated fact. */
  readonly earliest: Day;
  /** When the latest was. */
  readonly latest: PartialDate;
}

/** For each fact when its dated supporting sources were published; absent where none is dated. */
export async function supportOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Support>> {
  const support = new Map<string, Support>();
  if (ids.length === 0) return support;
  const rows = await db
    .selectFrom('citation')
    .innerJoin('source', 'source.slug', 'citation.source')
    .select(['citation.subject', 'source.published'])
    .where('citation.subject', 'in', ids)
    .where('citation.stance', '=', Stance.SUPPORTS)
    .where('source.published', 'is not', null)
    .$narrowType<{ published: PartialDate }>()
    .execute();
  for (const { subject, published } of rows) {
    const day = latestDay(published);
    const { earliest, latest } = support.get(subject) ?? { earliest: day, latest: published };
    support.set(subject, {
      earliest: day < earliest ? day : earliest,
      latest: compareDates(latest, published) < 0 ? published : latest,
    });
  }
  return support;
}
