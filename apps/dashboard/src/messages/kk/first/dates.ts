import { dateWords } from '../../date-words.ts';

const MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

export const date = dateWords({
  day: (day, month, year) => `${year} жылғы ${day} ${MONTHS[month]}`,
  month: (month, year) => `${year} жылғы ${MONTHS[month]}`,
  year: (year) => `${year} жыл`,
});
