import { spanOf } from '../dates/span.ts';
import { Refused } from '../errors.ts';
import { AFTER_CURE, impossiblyAfter } from '../standing/orders.ts';
import { type AccordActs, actsOf, labelOf } from './accord-acts.ts';
import { type ActDraft, actKey, wholeKey } from './draft.ts';

/** An accord without each `after:` that names no act in it. */
export function withoutUnknownAfter<Accord extends AccordActs<ActDraft>>(accord: Accord): Accord {
  const all = actsOf(accord);
  const keys = new Set(all.map(({ act, country }) => actKey(accord.slug, country, act)));
  const isUnknown = (country: string | null, { after }: ActDraft) =>
    after !== undefined && !keys.has(wholeKey(accord.slug, country, after));
  if (!all.some(({ act, country }) => isUnknown(country, act))) return accord;
  const without = (country: string | null, acts: readonly ActDraft[]) =>
    acts.map((act) => {
      const { after: _, ...others } = act;
      return isUnknown(country, act) ? others : act;
    });
  return {
    ...accord,
    ...(accord.acts && { acts: without(null, accord.acts) }),
    ...(accord.participations && {
      participations: accord.participations.map((place) => ({
        ...place,
        ...(place.acts && { acts: without(place.country, place.acts) }),
      })),
    }),
  };
}

/** Throws `Refused` for an act in an accord whose `after:` names one that must have come later. */
export function checkAfter(accord: AccordActs<ActDraft>): void {
  const acts = actsOf(accord).map(({ act, country, path }) => ({
    act,
    country,
    path,
    key: actKey(accord.slug, country, act),
    after: act.after === undefined ? undefined : wholeKey(accord.slug, country, act.after),
    span: spanOf({ ...act, date: act.date ?? null }),
  }));
  const [wrong] = impossiblyAfter(acts);
  if (!wrong) return;
  const { act, country, path } = wrong;
  const what = `${labelOf(country, act)}: it cannot have come after ${act.after}, which must have come later`;
  throw new Refused(what, AFTER_CURE, [...path, 'after']);
}
