import type { AccordKind, Standing } from '@signatory/schema';
import type { AccordRowFragment } from '../../documents.generated.ts';

export const ACCORD_SORTS = ['name', 'kind', 'newest', 'joined', 'announced', 'latest'] as const;

/** What the table of accords is listed by. */
export type AccordSort = (typeof ACCORD_SORTS)[number];

/** Those by which the server lists, of a list of any length. */
export const SERVER_SORTS: readonly AccordSort[] = ['name', 'newest'];

/** A country of one of these standings has joined. */
export const JOINED: readonly Standing[] = [
  'PARTY',
  'CONTRACTING',
  'PROVISIONAL',
  'SIGNATORY',
  'SUSPENDED',
];

type Row = Pick<AccordRowFragment, 'kind' | 'tally' | 'latestAct'>;

/** How many countries have one of these standings. */
export function countOf({ tally }: Pick<Row, 'tally'>, standings: readonly Standing[]): number {
  return tally.reduce(
    (sum, { standing, count }) => sum + (standings.includes(standing) ? count : 0),
    0,
  );
}

/** How many countries have joined that exist today. */
export function joinedOf({ tally }: Pick<Row, 'tally'>): number {
  return tally.reduce((sum, { standing, count, noLongerExisting, lastDayUnknown }) => {
    if (!JOINED.includes(standing)) return sum;
    return sum + count - noLongerExisting - lastDayUnknown;
  }, 0);
}

/** The rows in another order than the server's: the most and the latest first, those that are equal as they came. */
export function sortedAccords<Accord extends Row>(
  rows: readonly Accord[],
  sort: AccordSort,
  kinds: Readonly<Record<AccordKind, string>>,
): readonly Accord[] {
  switch (sort) {
    case 'kind':
      return rows.toSorted((a, b) =>
        kinds[a.kind] < kinds[b.kind] ? -1 : Number(a.kind !== b.kind),
      );
    case 'joined':
      return rows.toSorted((a, b) => joinedOf(b) - joinedOf(a));
    case 'announced':
      return rows.toSorted((a, b) => countOf(b, ['ANNOUNCED']) - countOf(a, ['ANNOUNCED']));
    case 'latest':
      return rows.toSorted((a, b) => compareText(dateOf(b), dateOf(a)));
    default:
      return rows;
  }
}

function dateOf({ latestAct }: Pick<Row, 'latestAct'>): string {
  return latestAct?.date ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
