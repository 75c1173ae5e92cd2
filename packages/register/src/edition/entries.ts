import type { DraftEntry } from '../digest/digest.ts';
import type { Entry, NounType, WithNoun } from '../drafts/noun-types.ts';
import { typesInOrder } from '../drafts/noun-types.ts';
import { entriesOf, parseDraft } from '../drafts/revise.ts';
import { objectOf } from '../seeds/object-of.ts';
import type { EntriesById } from './entries-at.ts';

/** Drafts as seed files give them, as the entries that are published: each place of an accord is one of its own. */
export function entriesOfDrafts(
  withNoun: WithNoun,
  drafts: readonly Pick<Entry, 'type' | 'value'>[],
): readonly DraftEntry[] {
  return drafts.flatMap(({ type, value }) =>
    withNoun(type, (noun) => entriesOf(noun, parseDraft(noun, value))),
  );
}

/**
 * The drafts that entries were published with, by noun and in order of keys, as the seed files would give them: each accord has
 * its places. Redacted entries have none; nor have the places of an accord that is redacted.
 */
export function draftsOfEntries(entries: EntriesById): ReadonlyMap<NounType, readonly unknown[]> {
  const byType = Map.groupBy(
    [...entries.values()].filter(({ draft }) => draft !== null),
    ({ type }) => type,
  );
  const sorted = (type: DraftEntry['type']) =>
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
