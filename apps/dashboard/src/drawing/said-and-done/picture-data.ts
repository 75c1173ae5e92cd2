import type { ActKind, Standing } from '@signatory/schema';
import type { PartialDate } from '../../dates/dates.ts';
import type { Event } from '../time-axis.ts';

/** An act or a statement with the day from which it counts, also where it has no date; null where nothing dates it. */
interface Counted extends Event {
  readonly countedFrom: PartialDate | null;
}

export interface DrawnAct extends Counted {
  readonly kind: ActKind;
  readonly contested: boolean;
  /** The slug of the accord that it was done in, where that is a part of the one that is drawn. */
  readonly within: string | null;
}

/** What becomes a thread: a country in an accord, or an accord of a country. */
export interface DrawnPlace {
  /** Unique in the picture: the code of a country, or the slug of an accord. */
  readonly key: string;
  readonly intervals: readonly {
    readonly from: PartialDate;
    readonly standing: Standing;
  }[];
  readonly acts: readonly DrawnAct[];
  /** Whether its accord binds: what does not is joined by signature, and nothing leads further. */
  readonly binds: boolean;
  /** The last day of its country, where that is no more. */
  readonly until: PartialDate | null;
}

/** What the picture is drawn from. */
export interface PictureData {
  readonly places: readonly DrawnPlace[];
  /** Acts of the accord as a whole. */
  readonly wholeActs: readonly DrawnAct[];
  /** Statements with the keys of the threads that they are words of: none, where their speaker has no thread. */
  readonly statements: readonly (Counted & { readonly keys: readonly string[] })[];
}

/** An act or a statement of the picture; acts know their thread, null for the accord as a whole. */
export type PictureEvent =
  | { readonly what: 'act'; readonly key: string | null; readonly event: DrawnAct }
  | { readonly what: 'words'; readonly event: Counted };

/**
 * Every act and statement once. One act may stand in several places, as in an umbrella: it is told of the accord that it was done in, where
 * that has a thread, else of the first.
 */
export function eventsOf({ places, wholeActs, statements }: PictureData): readonly PictureEvent[] {
  const keys = new Set(places.map(({ key }) => key));
  const all: PictureEvent[] = [
    ...places.flatMap(({ key, acts }) =>
      acts.map((event) => {
        const isThread = event.within !== null && keys.has(event.within);
        return { what: 'act', key: isThread ? event.within : key, event } as const;
      }),
    ),
    ...wholeActs.map((event) => ({ what: 'act', key: null, event }) as const),
    ...statements.map((event) => ({ what: 'words', event }) as const),
  ];
  const byId = new Map<string, PictureEvent>();
  for (const one of all) if (!byId.has(one.event.id)) byId.set(one.event.id, one);
  return [...byId.values()];
}
