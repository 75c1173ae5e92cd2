/** The kinds of numbers on pages. Each has a definition in the messages. */
export const numberKinds = [
  'accords',
  'acts',
  'announcements',
  'atRisk',
  'days',
  'drawn',
  'instruments',
  'joined',
  'joinedShare',
  'outcomeDays',
  'outside',
  'places',
  'sources',
  'standing',
  'statements',
  'voices',
] as const;

export type NumberKind = (typeof numberKinds)[number];

/** Kinds that count the whole record, whatever the day of the page. */
export const ofRecord: ReadonlySet<NumberKind> = new Set([
  'drawn',
  'instruments',
  'sources',
  'voices',
]);

/** The id of the definition of a kind of number. */
export function meaningId(kind: NumberKind): string {
  return `number-${kind}`;
}
