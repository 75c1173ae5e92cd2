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

/** A participation with all that is on record, and the day for which the list or field above gives it. */
export interface ParticipationAsOf {
  readonly participation: Participation;
  /** An exact day, `YYYY-MM-DD`. */
  readonly day: Day;
}

/** All participations in an accord with one standing on a day, by country code. */
export interface StandingTally {
  readonly standing: Standing;
  readonly places: readonly ParticipationAsOf[];
}

/** A speaker whom the source does not name. */
export type UnnamedSpeaker = Extract<Speaker, { readonly unnamed: string }>;

/** A search hit with its cursor. */
export interface HitAt extends Hit {
  readonly cursor: string;
}

/** An event of the timeline with its cursor. */
export interface EventAt extends Event {
  readonly cursor: string;
}

/** A page of statements, with facets and histogram, which are counted on request. */
export interface StatementPage extends Page<Statement> {
  readonly facet: (field: StatementField, first: number) => Promise<Facet>;
  readonly histogram: (interval: HistogramInterval) => Promise<readonly HistogramBucket[]>;
}

/** One value of a facet, and of which field it is. */
export type FacetBucket = Facet['buckets'][number] & Pick<Facet, 'field'>;
