import type {
  Day,
  Event,
  Facet,
  HistogramBucket,
  Hit,
  Page,
  Participation,
  Speaker,
  Statement,
  StatementField,
} from '@signatory/register';
import type { HistogramInterval, Standing } from '@signatory/schema';

/** A participation, whole, and the day that it is of: the one that the list or field above was asked for. */
export interface ParticipationAsOf {
  readonly whole: Participation;
  /** An exact day, `YYYY-MM-DD`. */
  readonly day: Day;
}

/** Those who hold one standing in an accord on a day, all of them, by code. */
export interface StandingTally {
  readonly standing: Standing;
  readonly places: readonly ParticipationAsOf[];
}

/** A speaker whom the source does not name. */
export type UnnamedSpeaker = Extract<Speaker, { readonly unnamed: string }>;

/** Something that a search found, with its place in the list. */
export interface HitAt extends Hit {
  readonly cursor: string;
}

/** Something that happened, with its place in the timeline. */
export interface EventAt extends Event {
  readonly cursor: string;
}

/** A page of statements, and what is counted beside it where that is asked. */
export interface StatementPage extends Page<Statement> {
  readonly facet: (field: StatementField, first: number) => Promise<Facet>;
  readonly histogram: (interval: HistogramInterval) => Promise<readonly HistogramBucket[]>;
}

/** One value of a facet, and of which field it is. */
export type FacetBucket = Facet['buckets'][number] & Pick<Facet, 'field'>;
