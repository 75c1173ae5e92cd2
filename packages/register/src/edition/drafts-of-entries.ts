import type { EntryType } from '../digest/entry-type.ts';
import { type NounType, typesInOrder } from '../drafts/noun-types.ts';
import { objectOf } from '../seeds/object-of.ts';
import type { EntriesById } from './entries-at.ts';

/**
 * The drafts that entries were published with, by noun and in order of keys, as the seed files would give them: each accord has
 * its places. Redacted entries have none; nor have the places of an accord that is redacted.
 */
export function draftsOfEntries(entries: EntriesById): ReadonlyMap<NounType, readonly unknown[]> {
  const byType = Map.groupBy(
    [...entries.values()].filter(({ draft }) => draft !== null),
    ({ type }) => type,
  );
  const sorted = (type: EntryType) =>
    (byType.get(type) ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const places = Map.groupBy(sorted('Participation'), ({ key }) => key.slice(0, key.indexOf('/')));
  return new Map(
    typesInOrder().map((type) => {
      const drafts = sorted(type).map(({ key, draft }) => {
        const own = type === 'Accord' ? (places.get(key) ?? []) : [];
        if (own.length === 0) return draft;
        return { ...objectOf(draft), participations: own.map((place) => place.draft) };
      });
      return [type, drafts];
    }),
  );
}
