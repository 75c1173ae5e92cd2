import type { Messages } from '../catalogue.ts';

export const compare: Messages['compare'] = {
  title: 'Сравнение',
  of: (a, b) => (b === null ? `${a}: на два дня` : `Сравнение: ${a}, ${b}`),
  lead: 'Кто какое место занимает в двух соглашениях или чей статус изменился в одном соглашении с одного дня к другому и каким актом.',
  first: 'Соглашение',
  firstOn: 'На дату',
  second: 'С чем',
  secondOn: 'На вторую дату',
  unknown: 'Соглашения с таким названием в реестре нет. Выберите другое.',
  onDay: (accord, date) => `${accord}, ${date}`,
  noPlace: 'не значится',
  actsBetween: 'Акты между двумя днями',
  inBoth: (count) => `В обоих: ${count}`,
  onlyIn: (accord, count) => `Только здесь (${accord}): ${count}`,
  nobodyInBoth: 'Ни одно государство не значится в обоих.',
  moved: (count) => `Статус изменился: ${count}`,
  stayed: (count) => `Статус прежний: ${count}`,
  nobodyMoved: 'Между двумя днями ничей статус не изменился.',
  firstActs: (shown, acts) => `Между двумя днями: ${acts}; приведено первых: ${shown}.`,
  fromAccord: 'Сравнить с другим днём или другим соглашением',
};
