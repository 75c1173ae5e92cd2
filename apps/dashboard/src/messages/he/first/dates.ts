import { dateWords } from '../../date-words.ts';

const MONTHS = [
  'ינואר',
  'פברואר',
  'מרץ',
  'אפריל',
  'מאי',
  'יוני',
  'יולי',
  'אוגוסט',
  'ספטמבר',
  'אוקטובר',
  'נובמבר',
  'דצמבר',
] as const;

export const date = dateWords({
  day: (day, month, year) => `${day} ב${MONTHS[month]} ${year}`,
  month: (month, year) => `${MONTHS[month]} ${year}`,
  year: (year) => year,
});
