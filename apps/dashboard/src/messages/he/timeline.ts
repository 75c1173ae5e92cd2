import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';
import { pluralHe } from '../plurals.ts';

export const timeline: Messages['timeline'] = {
  title: 'ציר הזמן',
  aside: 'כל סימן מוביל אל מה שהוא מייצג',
  whole: 'כל הרישום',
  from: 'מיום',
  to: 'עד יום',
  drawRange: 'הצגת הטווח',
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
      one: 'פעולה אחת או אמירה אחת ללא תאריך אינן מוצגות.',
      two: 'שתי פעולות או אמירות ללא תאריך אינן מוצגות.',
      other: '# פעולות ואמירות ללא תאריך אינן מוצגות.',
    }),
  wholeAccord: 'ההסכם כולו',
  countryless: 'קולות שאינם של מדינה',
  act: (who, kind, date) => `${isolated(who ?? 'ההסכם')}: ${kind}, ${date}`,
  contestedAct: (who, kind, date) => `${isolated(who ?? 'ההסכם')}: ${kind}, ${date}, שנוי במחלוקת`,
  said: (who, date, words) => `דברי ${isolated(who)}, ${date}: ${words}`,
  contestedMark: 'פעולה שנויה במחלוקת',
  saidMark: 'דברים שנאמרו',
  towards: (standing) => `צעד: ${standing}`,
};
