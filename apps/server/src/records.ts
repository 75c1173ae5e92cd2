import type { Event, Hit, PartialDate, Participation, Speaker } from '@signatory/register';

/** A participation, whole, and the day that the list or field above it was asked for. */
export interface ParticipationAsOf {
  readonly whole: Participation;
  readonly asOf: PartialDate;
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
