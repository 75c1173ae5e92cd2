import { dateWords } from '../../date-words.ts';

const MONTHS = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
] as const;

/** «год», in short: no line begins with it. */
const OF_YEAR = '\u00a0г.';

export const date = dateWords({
  day: (day, month, year) => `${day} ${MONTHS[month]?.[1]} ${year}${OF_YEAR}`,
  month: (month, year) => `${MONTHS[month]?.[0]} ${year}${OF_YEAR}`,
  year: (year) => `${year}${OF_YEAR}`,
});
