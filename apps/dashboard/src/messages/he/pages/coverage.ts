import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';

export const coverage: Messages['coverage'] = {
  description: 'לכל הסכם מה חיפשו, עד איזה יום, ומה שידוע שחסר, כדי ששתיקה לא תיחשב להיעדר.',
  lead: 'לכל הסכם: מה חיפשו, עד איזה יום, ומה שידוע שחסר. אחרי אותו יום ייתכן שפירושה של השתיקה שאיש לא חיפש, ולא שדבר לא קרה.',
  inAll: (acts) => `סך הכול במרשם: ${acts}.`,
  accordsAside: 'הסכם כולל לפני מסמכיו, וכל אחד נספר לחוד',
  nobodySaid: (accords) =>
    pluralHe(accords, {
      one: 'על הסכם אחד לא נאמר עד היכן.',
      two: 'על שני הסכמים לא נאמר עד היכן.',
      other: 'על # הסכמים לא נאמר עד היכן.',
    }),
  caption: (accords, date) => `${accords}; המדינות הרשומות בכל אחד נכון ל־${date}`,
  reachesTo: 'החיפוש נעשה עד',
  places: 'מדינות רשומות',
  statements: 'אמירות',
  lookedFor: 'מה חיפשו',
  notSaid: 'לא נאמר',
  missing: 'ידוע שחסר',
  missingBriefly: 'חסר',
  nothing: 'לא ידוע לנו שחסר דבר',
};
