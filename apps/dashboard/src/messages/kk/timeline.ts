import type { Messages } from '../catalogue.ts';
import { pluralKk } from '../plurals.ts';

export const timeline: Messages['timeline'] = {
  title: 'Уақыт сызығы',
  aside: 'әр белгі өзі білдіретін жерге апарады',
  whole: 'Бүкіл жазба',
  from: 'Күннен',
  to: 'Күнге дейін',
  drawRange: 'Осы аралықты сызу',
  ofTable: (acts) =>
    `Мұнда ${acts} бар, бір сызбаға тым көп: жолдар жоғарыдағы кестедегі мемлекеттерге тиесілі. Кестені тарылтыңыз не қысқарақ аралықты сызыңыз.`,
  firstOf: (shown, statements) =>
    `${statements} ішінен алғашқы ${shown} сызылған. Қысқарақ аралық қалғандарын көрсетеді.`,
  asTable: 'Соның өзі сөзбен:',
  table: 'кесте',
  empty: 'Мұнда күні бар ештеңе тізілімде жоқ.',
  draw: 'Жолдарды сызу',
  lanes: (lanes) => pluralKk(lanes, { one: '# жол', other: '# жол' }),
  skip: 'Белгілерден аттап өту',
  undatedAny: 'Күні жоқтар сызылмаған.',
  undated: (count) =>
    pluralKk(count, {
      one: 'Күні жоқ # акт не мәлімдеме сызылмаған.',
      other: 'Күні жоқ # акт пен мәлімдеме сызылмаған.',
    }),
  wholeAccord: 'Тұтас келісім',
  countryless: 'Мемлекетке жатпайтын дауыстар',
  act: (who, kind, date) => `${who ?? 'Келісім'}: ${kind}, ${date}`,
  contestedAct: (who, kind, date) => `${who ?? 'Келісім'}: ${kind}, ${date}, даулы`,
  said: (who, date, words) => `${who}, ${date}, айтқаны: ${words}`,
  contestedMark: 'Даулы акт',
  saidMark: 'Айтылған сөз',
  towards: (standing) => `Мына мәртебеге бастайтын акт: ${standing}`,
};
