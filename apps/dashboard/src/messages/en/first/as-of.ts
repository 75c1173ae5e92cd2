import { ofWhich } from '../../of-which.ts';

/** The day a page answers for. */
export const asOf = {
  banner: (date: string) => `As of ${date}.`,
  back: 'Back to today',
  rule: 'An undated act counts from the day its earliest source was published, an imprecise date (a month, a year) from its last day.',
  label: 'As of',
  show: 'Show that day',
  knownTo: (date: string) => `Searched up to ${date}; what happened later may be missing.`,
  /** The same in a row of a table. */
  knownOn: (date: string) => `searched up to ${date}`,
  counted: 'Days are counted to that day.',
  notStated: 'Up to which day we searched for this accord is not stated.',
  ahead: (day: string, today: string) =>
    `${day} is after today, ${today}: what is dated between them is scheduled and has not happened.`,
  scheduled: (date: string) => `scheduled for ${date}`,
  ofWhichScheduled: ofWhich({
    part: (count) => `${count} of them scheduled`,
    only: 'scheduled',
    all: 'all of them scheduled',
  }),
  ofWhichGone: ofWhich({
    part: (count) => `${count} of them no longer existing`,
    only: 'no longer existing',
    all: 'all of them no longer existing',
  }),
  /** Of former states whose last day is not on record. */
  ofWhichFormer: ofWhich({
    part: (count) => `${count} of them no longer existing today; since which day is not on record`,
    only: 'no longer existing today; since which day is not on record',
    all: 'all of them no longer existing today; since which day is not on record',
  }),
};
