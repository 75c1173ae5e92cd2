import { effectiveDay, latestDay } from '@signatory/register';

/** A source with its day of publication. */
export interface DatedSource {
  readonly published: string | null;
}

/**
 * Whether an event belongs in a file of a day: by the day from which it counts or, where it is undated, by the day on which its
 * earliest source was published (decision 0006). An event with neither day belongs in every file.
 */
export function isBegunBy(
  asOf: string | null,
  { date }: { readonly date: string | null },
  sources: readonly DatedSource[],
): boolean {
  if (asOf === null) return true;
  const published = sources.flatMap((source) => source.published ?? []).map(latestDay);
  const day = effectiveDay({ date, attested: published.sort()[0] ?? null });
  return day === null || day <= latestDay(asOf);
}

/** The sources of the citations that support a fact. */
export function supporting<Source>(
  citations: readonly { readonly stance: string; readonly source: Source }[],
): readonly Source[] {
  return citations.flatMap(({ stance, source }) => (stance === 'SUPPORTS' ? [source] : []));
}

/** The same for a statement, whose sources are those of all its wordings. */
export function isSaidBy(
  asOf: string | null,
  statement: {
    readonly date: string | null;
    readonly wordings: readonly { readonly source: DatedSource }[];
  },
): boolean {
  const sources = statement.wordings.map(({ source }) => source);
  return isBegunBy(asOf, statement, sources);
}
