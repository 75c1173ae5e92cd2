import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';
import { pluralHe } from '../plurals.ts';

export const timeline: Messages['timeline'] = {
  title: 'ציר הזמן',
  aside: 'כל סימן מוביל אל מה שהוא מייצג',
  whole: 'כל הרישום',
  from: 'מיום',
  to: 'עד יום',
  drawRange: 'ציור הטווח הזה',
  ofTable: (acts) =>
    `יש כאן ${acts}, יותר מכדי ציור אחד: השורות הן של המדינות שבטבלה שלמעלה. אפשר לצמצם את הטבלה או לצייר טווח קצר יותר.`,
  firstOf: (shown, statements) =>
    `מתוך ${statements} צוירו ${shown} הראשונות. טווח קצר יותר יציג את האחרות.`,
  asTable: 'אותו הדבר במילים:',
  table: 'הטבלה',
  empty: 'אין כאן דבר רשום שיש לו תאריך.',
  draw: 'ציור השורות',
  lanes: (lanes) => pluralHe(lanes, { one: 'שורה אחת', two: 'שתי שורות', other: '# שורות' }),
  skip: 'דילוג על הסימנים',
  undatedAny: 'מה שאין לו תאריך אינו מצויר.',
  undated: (count) =>
    pluralHe(count, {
      one: 'מעשה אחד או אמירה אחת ללא תאריך אינם מצוירים.',
      two: 'שני מעשים או אמירות ללא תאריך אינם מצוירים.',
      other: '# מעשים ואמירות ללא תאריך אינם מצוירים.',
    }),
  wholeAccord: 'ההסכם כולו',
  countryless: 'קולות שאינם של מדינה',
  act: (who, kind, date) => `${isolated(who ?? 'ההסכם')}: ${kind}, ${date}`,
  contestedAct: (who, kind, date) => `${isolated(who ?? 'ההסכם')}: ${kind}, ${date}, שנוי במחלוקת`,
  said: (who, date, words) => `דברי ${isolated(who)}, ${date}: ${words}`,
  contestedMark: 'מעשה שנוי במחלוקת',
  saidMark: 'דברים שנאמרו',
  towards: (standing) => `מעשה לקראת מעמד: ${standing}`,
};
