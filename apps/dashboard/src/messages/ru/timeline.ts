import type { Messages } from '../catalogue.ts';
import { pluralRu } from '../plurals.ts';

export const timeline: Messages['timeline'] = {
  title: 'Лента времени',
  aside: 'каждый знак ведёт к тому, что он обозначает',
  whole: 'Вся запись',
  from: 'С',
  to: 'По',
  drawRange: 'Показать период',
  ofTable: (acts) =>
    `Здесь ${acts} — слишком много для одного рисунка: на нём страны из таблицы выше. Сузьте таблицу или выберите период короче.`,
  firstOf: (shown, statements) =>
    `Показано первых: ${shown}; всего ${statements}. Остальное видно за более короткий период.`,
  asTable: 'То же словами:',
  table: 'таблица',
  empty: 'Здесь в реестре нет ничего с датой.',
  draw: 'Показать ленту времени',
  lanes: (lanes) => pluralRu(lanes, { one: '# строка', few: '# строки', many: '# строк' }),
  skip: 'Пропустить знаки',
  undatedAny: 'То, у чего нет даты, не показано.',
  undated: (count) =>
    pluralRu(count, {
      one: 'Не показан # акт или высказывание без даты.',
      few: 'Не показаны # акта и высказывания без даты.',
      many: 'Не показано # актов и высказываний без даты.',
    }),
  wholeAccord: 'Соглашение в целом',
  countryless: 'Авторы без государства',
  act: (who, kind, date) => `${who ?? 'Соглашение'}: ${kind}, ${date}`,
  contestedAct: (who, kind, date) => `${who ?? 'Соглашение'}: ${kind}, ${date}, оспаривается`,
  said: (who, date, words) => `Слова: ${who}, ${date}: ${words}`,
  contestedMark: 'Оспариваемый акт',
  saidMark: 'Сказанное',
  towards: (standing) => `Шаг к статусу: ${standing}`,
};
