import type { Messages } from '../catalogue.ts';
import { pluralRu } from '../plurals.ts';

export const timeline: Messages['timeline'] = {
  title: 'Лента времени',
  aside: 'каждый знак ведёт к тому, что он обозначает',
  empty: 'Ничто в реестре не имеет даты.',
  draw: (lanes) =>
    pluralRu(lanes, {
      one: 'Начертить # строку',
      few: 'Начертить # строки',
      many: 'Начертить # строк',
    }),
  skip: 'Пропустить знаки',
  undated: (count) =>
    pluralRu(count, {
      one: 'Не начерчен # акт или высказывание без даты.',
      few: 'Не начерчены # акта и высказывания без даты.',
      many: 'Не начерчены # актов и высказываний без даты.',
    }),
  whole: 'Соглашение в целом',
  countryless: 'Голоса вне государств',
  act: (who, kind, date) => `${who ?? 'Соглашение'}: ${kind}, ${date}`,
  contestedAct: (who, kind, date) => `${who ?? 'Соглашение'}: ${kind}, ${date}, оспаривается`,
  said: (who, date, words) => `Слова: ${who}, ${date}: ${words}`,
  contestedMark: 'Оспариваемый акт',
  saidMark: 'Сказанное',
  towards: (standing) => `Акт на пути к статусу: ${standing}`,
};
