import { isDeepStrictEqual } from 'node:util';
import { isPartialDate, latestDay } from '../dates/partial-date.ts';
import { type DraftPath, Refused } from '../errors.ts';
import { objectOf } from './object-of.ts';

/**
 * Diplomatic relations are begun and ended by two states at once. The file of such an accord writes an act of both once, in
 * `actsOfBoth`; the register has it in the place of each, as it has any act.
 */
const FIELD = 'actsOfBoth';

/** An accord as the register reads it. */
interface Spread {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where in the file stands what is at this place in the value. */
  readonly inFile: (where: DraftPath) => DraftPath;
  readonly fault?: Refused;
}

/** Puts the acts of both parties into the place of each: among its own by date, after those of the same day. */
export function spreadActsOfBoth(file: Readonly<Record<string, unknown>>): Spread {
  const { [FIELD]: both, ...value } = file;
  if (both === undefined) return { value, inFile: (where) => where };
  const places = placesOf(value);
  if (!Array.isArray(both) || !places) {
    const fault = new Refused(
      'acts of both are those of the two countries whose diplomatic relations the accord is',
      'list them here, and both countries under "participations"; in another accord, or where a third country continues a place, give each country its own acts',
      [FIELD],
    );
    return { value, inFile: (where) => where, fault };
  }
  const merged = places.map((place) => merge(actsOf(place), both));
  const participations = places.map((place, i) => ({
    ...place,
    acts: merged[i]?.map(({ act }) => act),
  }));
  return {
    value: { ...value, participations },
    inFile: ([list, i, field, j, ...rest]) => {
      const from = field === 'acts' ? merged[Number(i)]?.[Number(j)] : undefined;
      if (list !== 'participations' || !from)
        return [list, i, field, j, ...rest].filter((part) => part !== undefined);
      return from.ofBoth ? [FIELD, from.at, ...rest] : [list, Number(i), 'acts', from.at, ...rest];
    },
  };
}

/** The same as a file writes it: acts that are alike in both places once, where reading it gives both back as they were. */
export function joinActsOfBoth(
  accord: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const places = placesOf(accord);
  const [first, second] = places ?? [];
  if (!first || !second) return accord;
  const isIn = (acts: readonly unknown[]) => (act: unknown) =>
    acts.some((other) => isDeepStrictEqual(act, other));
  const both = actsOf(first).filter(isIn(actsOf(second)));
  if (both.length === 0) return accord;
  const participations = [first, second].map(({ acts: _, ...place }, i) => {
    const own = actsOf([first, second][i]).filter((act) => !isIn(both)(act));
    return { ...place, ...(own.length > 0 && { acts: own }) };
  });
  const { participations: _, ...rest } = accord;
  const short = { ...rest, [FIELD]: both, participations };
  return isDeepStrictEqual(spreadActsOfBoth(short).value, accord) ? short : accord;
}

interface Merged {
  readonly act: unknown;
  readonly ofBoth: boolean;
  readonly at: number;
}

/** Two lists of acts as one, each in its own order: by date, undated ones first, and of one day those of both last. */
function merge(own: readonly unknown[], both: readonly unknown[]): readonly Merged[] {
  const merged: Merged[] = [];
  let [i, j] = [0, 0];
  while (i < own.length || j < both.length) {
    const ofBoth = i >= own.length || (j < both.length && dayOf(both[j]) < dayOf(own[i]));
    merged.push(ofBoth ? { act: both[j], ofBoth, at: j++ } : { act: own[i], ofBoth, at: i++ });
  }
  return merged;
}

function dayOf(act: unknown): string {
  const date = objectOf(act)?.date;
  return typeof date === 'string' && isPartialDate(date) ? latestDay(date) : '';
}

/** The places of two countries in their diplomatic relations; undefined for any other accord. */
function placesOf({
  kind,
  participations,
}: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (kind !== 'DIPLOMATIC_RELATIONS' || !Array.isArray(participations)) return undefined;
  const places = participations.map(objectOf).filter((place) => place !== undefined);
  return places.length === 2 && participations.length === 2 ? places : undefined;
}

function actsOf(place: Readonly<Record<string, unknown>> | undefined): readonly unknown[] {
  const acts = place?.acts ?? [];
  return Array.isArray(acts) ? acts : [];
}
