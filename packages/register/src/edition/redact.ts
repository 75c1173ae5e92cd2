import type { Day } from '../dates/partial-date.ts';
import { Refused } from '../errors.ts';
import { nearest } from '../references/near-match.ts';
import type { Edition } from './edition.ts';
import { entriesAtHead, idOf } from './entries-at.ts';
import { isSame } from './publish.ts';
import { UPGRADES, upgraded } from './upgrades.ts';

/**
 * Of editions as they were published, those that change where the words of an entry are taken out of all editions that have it otherwise than it is now, by its
 * digest; null: it is removed. Digests and reasons stay. Throws `Refused` where there is no such edition, and where what
 * the seeds have now is not published yet.
 */
export function redactedEditions(
  editions: readonly Edition[],
  id: string,
  now: string | null,
  why: string,
  day: Day,
): readonly Edition[] {
  const ids = new Set(editions.flatMap(({ changes }) => changes.map(idOf)));
  if (!ids.has(id)) {
    const near = nearest(
      id,
      [...ids].map((key) => ({ key, texts: [key] })),
    );
    throw new Refused(
      `no edition has an entry ${id}`,
      near.length > 0
        ? `write ${near.join(' or ')} if that is meant`
        : 'write its type and its slug, as in Accord:SLUG or Statement:SLUG',
    );
  }
  if (why.trim() === '') throw new Refused('no reason is given', 'say why: --why "…"');
  const head = entriesAtHead(editions.map((edition) => upgraded(edition, UPGRADES))).get(id);
  if (head ? now === null || !isSame(head, now) : now !== null)
    throw new Refused(
      `${id} is not published as the seed file has it now`,
      'publish it first (`npm run publish`), so that the words are in no later edition either',
    );
  const changed = editions.flatMap((edition) => {
    const shapes = upgraded(edition, UPGRADES).changes;
    const changes = edition.changes.map((change, i) =>
      idOf(change) !== id ||
      change.draft === null ||
      (now !== null && isSame(shapes[i] ?? change, now))
        ? change
        : { ...change, draft: null, redacted: why.trim(), redactedOn: day },
    );
    return changes.some((change, i) => change !== edition.changes[i])
      ? [{ ...edition, changes }]
      : [];
  });
  if (changed.length > 0) return changed;
  const before = editions.filter(({ changes }) =>
    changes.some((change) => idOf(change) === id && change.redacted !== null),
  );
  if (before.length > 0)
    throw new Refused(
      `the other words of ${id} were taken out already, of ${before.map(({ name }) => name).join(', ')}`,
      'where the seed file has more that is to go, take it out there, publish that, and run this again',
    );
  throw new Refused(
    `no edition has other words of ${id} than the seed file has now`,
    'take the words out of the seed file, publish that, and run this again',
  );
}
