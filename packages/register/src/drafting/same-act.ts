import { canonicalJson } from '../digest/canonical-json.ts';
import { objectOf } from '../seeds/object-of.ts';
import { APPROACHES } from '../standing/transitions.ts';

/** What tells an act of a country in an accord from its others. */
interface Told {
  readonly kind: string;
  readonly date?: string;
  readonly by?: unknown;
}

/**
 * Where a list of acts has one already: of its kind and day, or of its month where one of the two tells no more. Without a day it is the one
 * of its kind, but for what others do again and again: of that, whoever did it must not be another. -1 where none is there, or several
 * might be meant.
 */
export function sameAct(acts: readonly unknown[], act: Told): number {
  const isRepeated = APPROACHES.some((kind) => kind === act.kind);
  const alike = acts.flatMap((one, at) => {
    const { kind, date, by } = objectOf(one) ?? {};
    const isOthers =
      isRepeated &&
      by !== undefined &&
      act.by !== undefined &&
      canonicalJson(by) !== canonicalJson(act.by);
    if (kind !== act.kind || isOthers) return [];
    if (date === act.date) return [{ at, isExact: true }];
    const isNear =
      typeof date === 'string' && act.date !== undefined
        ? isWithin(date, act.date) || isWithin(act.date, date)
        : act.date === undefined && !isRepeated;
    return isNear ? [{ at, isExact: false }] : [];
  });
  const exact = alike.find(({ isExact }) => isExact);
  if (exact) return exact.at;
  const [near, ...others] = alike;
  // Of what is done once, the first that is there.
  return near && (others.length === 0 || !isRepeated) ? near.at : -1;
}

/** Whether a month has a day. A year alone is too long to tell that two are one. */
const isWithin = (day: string, month: string): boolean =>
  month.length === 7 && day.startsWith(`${month}-`);
