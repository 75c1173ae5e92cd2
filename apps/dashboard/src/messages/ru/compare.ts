import type { Messages } from '../catalogue.ts';

export const compare: Messages['compare'] = {
  title: 'Сравнение',
  of: (a, b) => (b === null ? `${a}: на два дня` : `Сравнение: ${a}, ${b}`),
  lead: 'Кто какое место занимает в двух соглашениях или чей статус изменился в одном соглашении с одного дня к другому и каким актом.',
  first: 'Соглашение',
  firstOn: 'На дату',
  second: 'С чем',
  secondOn: 'На вторую дату',
  onDay: (accord, date) => `${accord}, ${date}`,
  noPlace: 'не значится',
  actsBetween: 'Акты между двумя днями',
  inBoth: (count) => `В обоих: ${count}`,
  onlyIn: (accord, count) => `Только здесь (${accord}): ${count}`,
  nobodyInBoth: 'Ни одно государство не значится в обоих.',
  moved: (count) => `Статус изменился: ${count}`,
  stayed: (count) => `Статус прежний: ${count}`,
  nobodyMoved: 'Между двумя днями ничей статус не изменился.',
  oneDay:
    'С обеих сторон одно соглашение на один и тот же день. Выберите другой день или другое соглашение.',
  fromAccord: 'Сравнить с другим днём или другим соглашением',
};
