import type { ActKind } from '@signatory/schema';
import type { Stop } from '../../drawing/said-and-done/told.ts';
import type { Messages } from '../../messages/catalogue.ts';

/** The kinds of acts in words. */
export type ActWords = Readonly<Partial<Record<ActKind, string>>>;

/** The words for the kinds of acts that a picture shows, and no others: they are sent with it. */
export function actWordsOf({ terms }: Messages, stops: readonly Pick<Stop, 'done'>[]): ActWords {
  const kinds = stops.flatMap(({ done = [] }) => done.map(([, kind]) => kind));
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, terms.actKinds[kind].word]));
}
