import type { Messages } from '../catalogue.ts';
import { pluralHe } from '../plurals.ts';

export const map: Messages['map'] = {
  title: 'מפה',
  aside: 'כל מדינה מובילה אל הדף שלה',
  name: (day) => `מפת המדינות בעלות מעמד בהסכם נכון ל־${day}`,
  skip: 'דילוג על המפה',
  country: (name, standing, since) =>
    since ? `${name}: ${standing}, מאז ${since}` : `${name}: ${standing}`,
  part: 'חלק העולם המוצג',
  closeUp: 'מקרוב',
  frames: {
    world: 'העולם',
    africa: 'אפריקה',
    asia: 'אסיה',
    caribbean: 'הקריביים',
    europe: 'אירופה',
    oceania: 'אוקיאניה',
    westernAsia: 'מערב אסיה',
  },
  key: 'מקרא',
  outside: (count) =>
    pluralHe(count, {
      one: 'מדינה אחת נוספת אינה נראית כאן.',
      two: 'שתי מדינות נוספות אינן נראות כאן.',
      other: '# מדינות נוספות אינן נראות כאן.',
    }),
  outsideNamed: (names) => `לא נראות כאן: ${names.join(', ')}.`,
  unmapped: (names) => `לא במפה: ${names.join(', ')}.`,
  undrawn: (count) => `מדינות שיש להן מקום ללא מעמד, ואינן מצוירות: ${count}.`,
  table: 'הטבלה כוללת את כולן במילים, עם הפעולות והמקורות.',
  boundaries: ({ naturalEarth, worldAtlas }) =>
    `הגבולות הם של Natural Earth ${naturalEarth} (world-atlas ${worldAtlas}), המשרטט אותם לפי מי ששולט בשטח ולא לפי מי שטוען לו. המרשם אינו נוקט עמדה לגביהם. היטל Equal Earth שומר על יחסי השטחים.`,
};
