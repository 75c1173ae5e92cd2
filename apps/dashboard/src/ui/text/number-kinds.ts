/** What the pages count. Each has its meaning in the messages. */
export const numberKinds = [
  'accords',
  'acts',
  'days',
  'events',
  'instruments',
  'lanes',
  'outside',
  'places',
  'sources',
  'standing',
  'statements',
  'voices',
] as const;

export type NumberKind = (typeof numberKinds)[number];

/** Counted over all that is on record, whatever day the page answers for. */
export const ofRecord: ReadonlySet<NumberKind> = new Set([
  'events',
  'instruments',
  'sources',
  'voices',
]);

/** By which a number finds its meaning on the page. */
export function meaningId(kind: NumberKind): string {
  return `number-${kind}`;
}
