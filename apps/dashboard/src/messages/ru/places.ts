import type { Messages } from '../catalogue.ts';
import { pluralRu } from '../plurals.ts';
import { sentence } from './sentences/full-stop.ts';

const during = { one: '# дня', few: '# дней', many: '# дней' };

const noSignature = (contested: boolean) =>
  contested ? 'неоспариваемой подписи в реестре нет' : 'подписи в реестре нет';

export const places: Messages['places'] = {
  country: 'Государство',
  accord: 'Соглашение',
  standing: 'Статус',
  since: 'С какого дня',
  byWhichAct: 'Каким актом',
  sources: 'Источники',
  noAct: 'Акта в реестре нет',
  unknown: 'в реестре нет',
  allActs: 'Все акты с источниками',
  inAccord: (count, date) => {
    const countries = pluralRu(count, {
      one: '# государство значится',
      few: '# государства значатся',
      many: '# государств значатся',
    });
    return `${countries} в соглашении; на дату: ${date}`;
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
  byName: 'Название государства',
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
  ofAll: (count, all, date) =>
    `Показано государств: ${count} из ${all}, значащихся в соглашении; на дату: ${date}`,
  nobody: 'Этим условиям не отвечает ни одно государство. Снимите одно из них.',
  download: 'Все эти строки файлом:',
  announced: (since, contested) => `объявлено: ${since}; ${noSignature(contested)}.`,
  announcedUndated: (contested) => `объявлено; ${noSignature(contested)}.`,
  announcedFor: (since, days, contested) =>
    `объявлено: ${since}; ${noSignature(contested)} в течение ${pluralRu(days, during)}.`,
  announcedForAtLeast: (since, days, contested) =>
    `объявлено: ${since}; ${noSignature(contested)} в течение не менее чем ${pluralRu(days, during)}.`,
  contestedActs: (acts) => sentence(`В реестре есть, но оспаривается: ${acts}`),
};
