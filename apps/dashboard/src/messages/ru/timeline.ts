import type { Messages } from '../catalogue.ts';
import { pluralRu } from '../plurals.ts';

export const timeline: Messages['timeline'] = {
  title: 'Лента времени',
  aside: 'каждый знак ведёт к тому, что он обозначает',
  whole: 'Вся запись',
  from: 'С',
  to: 'По',
  drawRange: 'Начертить этот отрезок',
  ofTable: (acts) =>
    `Здесь ${acts} — слишком много для одного чертежа: строки принадлежат государствам из таблицы выше. Сузьте таблицу или выберите отрезок короче.`,
  firstOf: (shown, statements) =>
    `Начерчено первых: ${shown}; всего ${statements}. Остальное видно на более коротком отрезке.`,
  asTable: 'То же словами:',
  table: 'таблица',
  empty: 'Здесь в реестре нет ничего с датой.',
  draw: 'Начертить строки',
  lanes: (lanes) => pluralRu(lanes, { one: '# строка', few: '# строки', many: '# строк' }),
  skip: 'Пропустить знаки',
  undatedAny: 'То, у чего нет даты, не начерчено.',
  undated: (count) =>
    pluralRu(count, {
      one: 'Не начерчен # акт или высказывание без даты.',
      few: 'Не начерчены # акта и высказывания без даты.',
      many: 'Не начерчено # актов и высказываний без даты.',
    }),
  wholeAccord: 'Соглашение в целом',
  countryless: 'Голоса вне государств',
  act: (who, kind, date) => `${who ?? 'Соглашение'}: ${kind}, ${date}`,
  contestedAct: (who, kind, date) => `${who ?? 'Соглашение'}: ${kind}, ${date}, оспаривается`,
  said: (who, date, words) => `Слова: ${who}, ${date}: ${words}`,
  contestedMark: 'Оспариваемый акт',
  saidMark: 'Сказанное',
  towards: (standing) => `Акт на пути к статусу: ${standing}`,
};
