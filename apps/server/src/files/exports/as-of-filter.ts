import { latestDay } from '@signatory/register';

/** A source of something, by the day on which it was published. */
export interface Published {
  readonly published: string | null;
}

/**
 * Whether something belongs into a file of a day: by the latest day that its date may mean, and where it is undated by the day on
 * which the earliest of its sources was published (decision 0006). What has no such day either stays: nothing says that it is later.
 */
export function isBegunBy(
  asOf: string | null,
  date: string | null,
  sources: readonly Published[],
): boolean {
  if (asOf === null) return true;
  const published = sources.flatMap((source) => source.published ?? []).map(latestDay);
  const day = date === null ? published.sort()[0] : latestDay(date);
  return day === undefined || day <= latestDay(asOf);
}

/** The sources that support something, among those that it cites. */
export function supporting<Source>(
  citations: readonly { readonly stance: string; readonly source: Source }[],
): readonly Source[] {
  return citations.flatMap(({ stance, source }) => (stance === 'SUPPORTS' ? [source] : []));
}

/** The same of a statement: its sources are those of all its wordings. */
export function isSaidBy(
  asOf: string | null,
  statement: {
    readonly date: string | null;
    readonly wordings: readonly { readonly source: Published }[];
  },
): boolean {
  const sources = statement.wordings.map(({ source }) => source);
  return isBegunBy(asOf, statement.date, sources);
}
