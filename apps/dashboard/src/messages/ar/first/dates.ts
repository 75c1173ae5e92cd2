import { dateWords } from '../../date-words.ts';

const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

export const date = dateWords({
  day: (day, month, year) => `${day} ${MONTHS[month]} ${year}`,
  month: (month, year) => `${MONTHS[month]} ${year}`,
  year: (year) => year,
});
