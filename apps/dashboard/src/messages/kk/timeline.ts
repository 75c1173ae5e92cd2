import type { Messages } from '../catalogue.ts';
import { pluralKk } from '../plurals.ts';

export const timeline: Messages['timeline'] = {
  title: 'Уақыт сызығы',
  aside: 'әр белгі өзі білдіретін жерге апарады',
  empty: 'Тізілімде күні бар ештеңе жоқ.',
  draw: (lanes) => pluralKk(lanes, { one: '# жолды сызу', other: '# жолды сызу' }),
  skip: 'Белгілерден аттап өту',
  undated: (count) =>
    pluralKk(count, {
      one: 'Күні жоқ # акт не мәлімдеме сызылмаған.',
      other: 'Күні жоқ # акт пен мәлімдеме сызылмаған.',
    }),
  whole: 'Тұтас келісім',
  countryless: 'Мемлекетке жатпайтын дауыстар',
  act: (who, kind, date) => `${who ?? 'Келісім'}: ${kind}, ${date}`,
  contestedAct: (who, kind, date) => `${who ?? 'Келісім'}: ${kind}, ${date}, даулы`,
  said: (who, date, words) => `${who}, ${date}, айтқаны: ${words}`,
  contestedMark: 'Даулы акт',
  saidMark: 'Айтылған сөз',
  towards: (standing) => `Мына мәртебеге бастайтын акт: ${standing}`,
};
