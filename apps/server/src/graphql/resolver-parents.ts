import type {
  Announcement,
  EditionChange,
  Event,
  Facet,
  HistogramBucket,
  Hit,
  Page,
  ParticipationAsOf,
  Speaker,
  Statement,
  StatementField,
} from '@signatory/register';
import type { HistogramInterval, Standing } from '@signatory/schema';

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

/** A page of announcements, with all those that meet the filter but for its outcomes, and all of the day. */
export interface AnnouncementPage extends Page<Announcement> {
  readonly all: readonly Announcement[];
  readonly ofDay: readonly Announcement[];
}

/** A page of changes of an edition, which is read where more than its count is asked for. */
export interface EditionChangePage {
  readonly page: () => Promise<Page<EditionChange>>;
  readonly totalCount: () => Promise<number>;
}

/** One value of a facet, and of which field it is. */
export type FacetBucket = Facet['buckets'][number] & Pick<Facet, 'field'>;
