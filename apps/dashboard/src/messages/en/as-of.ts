import { pluralEn } from '../plurals.ts';

/** The day a page answers for. */
export const asOf = {
  banner: (date: string) => `As of ${date}.`,
  back: 'Back to today',
  rule: 'An undated act counts from the day its earliest source was published.',
  label: 'As of',
  show: 'Show that day',
  step: (days: number) =>
    pluralEn(days, {
      one: 'Step through # day of acts and words',
      other: 'Step through # days of acts and words',
    }),
};
