import { dateWords } from '../../date-words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `6 November 2025`, `November 2025` or `2025`. */
export const date = dateWords({
  day: (day, month, year) => `${day} ${MONTHS[month]} ${year}`,
  month: (month, year) => `${MONTHS[month]} ${year}`,
  year: (year) => year,
});
