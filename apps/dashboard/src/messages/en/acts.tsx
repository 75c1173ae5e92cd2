import type { ReactNode } from 'react';

/** How an act and its date are told. */
export const acts = {
  undated: 'on a day not on record',
  dateUnknown: 'date not on record',
  /** Of an act of which no source is as late as its own day: when the latest of them was published. */
  givenInAdvance: (day: string) => `as reported in advance on ${day}`,
  inferred: 'date worked out by us',
  inferredFrom: (wording: ReactNode) => <>date worked out by us; the source says “{wording}”</>,
  within: (accord: ReactNode) => <>in {accord}</>,
  by: (who: ReactNode) => <>by {who}</>,
  inTheseWords: 'in these words',
  inPart: 'in part',
  /** Of an act for which sources give two days: the second. */
  otherDate: (day: string) => `or ${day}, as other sources say`,
  takesEffect: (day: string) => `takes effect ${day}`,
  contested: 'Contested.',
  saysOtherwise: 'says otherwise',
  /** The same of a source from before the day of the act. */
  saidOtherwiseBefore: 'earlier report, says otherwise',
};
