import type { Messages } from '../catalogue.ts';
import type { Missing } from '../en/places.ts';
import { pluralRu } from '../plurals.ts';
import { frame } from './first/frame.ts';
import { sentence } from './sentences/full-stop.ts';

const during = { one: '# день', few: '# дня', many: '# дней' };

const missing = ({ contested, relations }: Missing) => {
  if (relations)
    return contested ? 'неоспариваемые отношения не зафиксированы' : 'отношения не зафиксированы';
  return contested ? 'неоспариваемая подпись не зафиксирована' : 'подпись не зафиксирована';
};

export const places: Messages['places'] = {
  country: 'Страна',
  accord: 'Соглашение',
  standing: 'Статус',
  since: 'С какого дня',
  earlier: 'Ранее',
  until: (standing, day) =>
    `${standing} по ${day}: по документу в рамках этого соглашения, из которого страна вышла или который прекратил действие`,
  helped: (roles) =>
    `${roles}: подпись в этой роли под документом в рамках соглашения не даёт статуса в самом соглашении.`,
  pending: 'Ожидается',
  endsOn: (day) => `прекращается ${day} по уведомлению о выходе`,
  byWhichAct: 'Каким актом',
  sources: frame.sources,
  noAct: 'Акта в реестре нет',
  endedWithout: {
    accord: 'Соглашение прекратило действие',
    state: 'Государство прекратило существование',
    either: 'Прекратилось само соглашение или само государство',
  },
  unknown: 'в реестре нет',
  allActs: 'Все акты с источниками',
  inAccord: (count, date) => {
    const places = pluralRu(count, { one: '# место', few: '# места', many: '# мест' });
    return `${places} в соглашении; на дату: ${date}`;
  },
  here: (count) => `из них здесь: ${count}`,
  inAccords: (count, date) => {
    const accords = pluralRu(count, {
      one: '# соглашении',
      few: '# соглашениях',
      many: '# соглашениях',
    });
    return `Значится в ${accords}; на дату: ${date}`;
  },
  byName: 'Название страны',
  role: 'Роль',
  listedBy: 'Порядок',
  orders: {
    NAME: 'По названию',
    HIGHEST_FIRST: 'По статусу, сначала высший',
    LOWEST_FIRST: 'По статусу, сначала низший',
    NEWEST_FIRST: 'По дате, сначала поздние',
    OLDEST_FIRST: 'По дате, сначала ранние',
  },
  show: 'Показать',
  clear: 'Снять условия',
  ofAll: (count, all, date) => `Показано мест: ${count} из ${all} в соглашении; на дату: ${date}`,
  noState: 'не государство',
  noStates: (count) => `а также не государства: ${count}`,
  gone: 'Этой страны больше нет.',
  nobody: 'Этим условиям не отвечает ни одна страна. Снимите одно из них.',
  download: 'Все эти строки файлом:',
  announced: (since, what) => `объявлено: ${since}; ${missing(what)}.`,
  announcedUndated: (what) => `объявлено; ${missing(what)}.`,
  announcedFor: (since, days, what) =>
    `объявлено: ${since}; за ${pluralRu(days, during)} ${missing(what)}.`,
  announcedForAtLeast: (since, days, what) =>
    `объявлено: ${since}; не менее чем за ${pluralRu(days, during)} ${missing(what)}.`,
  contestedActs: (acts) => sentence(`В реестре есть, но оспаривается: ${acts}`),
};
