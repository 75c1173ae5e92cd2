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

export const date = dateWords({
  day: (day, month, year) => `${day} ${MONTHS[month]?.[1]} ${year} г.`,
  month: (month, year) => `${MONTHS[month]?.[0]} ${year} г.`,
  year: (year) => `${year} г.`,
});
