import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../dates/partial-date.ts';
import type { EntryType } from '../../digest/entry-type.ts';
import type { EntryChange, EntryChangeKind } from '../../edition/edition.ts';
import { type EntriesById, idOf } from '../../edition/entries-at.ts';
import type { Refused } from '../../errors.ts';
import { objectOf } from '../../seeds/object-of.ts';

/** What the record changes by. */
export interface Effect {
  /** The edition that is changed; null before the first. */
  readonly since: string | null;
  /** The digest of the record that it makes. */
  readonly digest: string;
  /** In order of types and keys. */
  readonly entries: readonly EntryEffect[];
  /** In order of accords and countries. */
  readonly standings: readonly StandingEffect[];
  /** In order of statements and sources. */
  readonly verbatim: readonly VerbatimEffect[];
}

/** What comes of a dry run: all faults, or the effect. */
export type DryRun =
  | { readonly faults: readonly [Refused, ...Refused[]] }
  | { readonly effect: Effect };

/** What happens to an entry: its draft before and after, null where there is none. */
export interface EntryEffect {
  readonly type: EntryType;
  readonly key: string;
  readonly kind: EntryChangeKind;
  readonly before: unknown;
  readonly after: unknown;
}

/** A standing from one day to another, whatever gives it; `to` is null where nothing on record ends it. */
export interface Interval {
  readonly from: Day;
  readonly to: Day | null;
  readonly standing: string;
}

/** The intervals of a place that are not there any more, and those that are there instead. */
export interface StandingEffect {
  readonly accord: string;
  readonly country: string;
  readonly before: readonly Interval[];
  readonly after: readonly Interval[];
}

/** How far the words of a wording are compared with their source; null where there is no such wording. */
export interface VerbatimEffect {
  readonly statement: string;
  readonly source: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Places of a record, by `accord/country`. */
export type Standings = ReadonlyMap<string, readonly Interval[]>;

export function entryEffects(
  before: EntriesById,
  changes: readonly EntryChange[],
): readonly EntryEffect[] {
  return changes.map(({ type, key, kind, draft }) => {
    return {
      type,
      key,
      kind,
      before: before.get(idOf({ type, key }))?.draft ?? null,
      after: draft,
    };
  });
}

/** The places whose standing is another one on some day. */
export function standingEffects(before: Standings, after: Standings): readonly StandingEffect[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((place) => {
    const [old, now] = [before.get(place) ?? [], after.get(place) ?? []];
    const without = (intervals: readonly Interval[], others: readonly Interval[]) =>
      intervals.filter((one) => !others.some((other) => isDeepStrictEqual(one, other)));
    const [gone, come] = [without(old, now), without(now, old)];
    if (gone.length + come.length === 0) return [];
    const [accord = '', country = ''] = place.split('/');
    return [{ accord, country, before: gone, after: come }];
  });
}

/** The wordings of changed statements that are new, gone, or compared otherwise than before. */
export function verbatimEffects(entries: readonly EntryEffect[]): readonly VerbatimEffect[] {
  return entries.flatMap(({ type, key, before, after }) => {
    if (type !== 'Statement') return [];
    const [old, now] = [levelsOf(before), levelsOf(after)];
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((source) => {
      const [level, then] = [now.get(source) ?? null, old.get(source) ?? null];
      return level === then ? [] : [{ statement: key, source, before: then, after: level }];
    });
  });
}

/** The level of each wording by its source, as it is recorded in a statement's draft. */
function levelsOf(draft: unknown): ReadonlyMap<string, string> {
  const wordings = objectOf(draft)?.wordings;
  return new Map(
    (Array.isArray(wordings) ? wordings : []).map((wording) => {
      const { source, verified } = objectOf(wording) ?? {};
      return [String(source), String(objectOf(verified)?.level ?? 'NOT_HELD')];
    }),
  );
}

/** Whether two effects are the same, whatever other editions were published between them. */
export function isSameEffect(one: Effect, other: Effect): boolean {
  const shown = ({ entries, standings, verbatim }: Effect) => ({ entries, standings, verbatim });
  return isDeepStrictEqual(shown(one), shown(other));
}
