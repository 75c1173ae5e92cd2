import type { Messages } from '../catalogue.ts';

export const compare: Messages['compare'] = {
  title: 'Салыстыру',
  of: (a, b) => (b === null ? `${a}: екі күнгі күйі` : `Салыстыру: ${a}, ${b}`),
  lead: 'Екі келісімде кімнің орны қандай немесе бір келісімде бір күннен екінші күнге дейін кімнің мәртебесі қандай актімен өзгерді.',
  first: 'Келісім',
  firstOn: 'Күні',
  second: 'Немен',
  secondOn: 'Екінші күні',
  onDay: (accord, date) => `${accord}, ${date}`,
  noPlace: 'орны жоқ',
  actsBetween: 'Екі күннің арасындағы актілер',
  inBoth: (count) => `Екеуінде де: ${count}`,
  onlyIn: (accord, count) => `Тек мұнда (${accord}): ${count}`,
  nobodyInBoth: 'Екеуінде де орны бар мемлекет жоқ.',
  moved: (count) => `Мәртебесі өзгергендер: ${count}`,
  stayed: (count) => `Мәртебесі сақталғандар: ${count}`,
  nobodyMoved: 'Екі күннің арасында ешкімнің мәртебесі өзгермеген.',
  oneDay: 'Екі жағы да — бір келісім, бір күн. Басқа күнді не басқа келісімді таңдаңыз.',
  fromAccord: 'Басқа күнмен не басқа келісіммен салыстыру',
};
