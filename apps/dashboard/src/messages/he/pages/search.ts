import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const search: Messages['search'] = {
  kicker: 'חיפוש',
  title: 'חיפוש במרשם',
  description: 'הסכמים, מדינות, מנהיגים וגופים לפי שמם, ומה שנאמר לפי מילותיו.',
  label: 'שמות ומילים',
  help: 'מילים ב"מירכאות כפולות" באות זו אחר זו; מינוס לפני מילה מוציא אותה; כוכבית עומדת במקום כל סיומת.',
  hint: 'שמות של הסכמים, מדינות, מנהיגים וגופים, ומילים שנאמרו.',
  results: (count) => pluralHe(count, { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '# תוצאות' }),
  none: 'אין במרשם דבר שיש בו כל המילים האלה.',
  noneAdvice: 'גם אין דבר קרוב לכך. פחות מילים מוצאות יותר, ודי בתחילת המילה האחרונה.',
  near: 'חיפושים אחרים',
  nearMeans: 'דבר אינו מתאים למה שהוקלד. לחיפושים האלה יש תוצאות.',
  without: (words) => `בלי ${words.map((word) => `„${word}”`).join(', ')}`,
  tooMuch: 'בחיפוש יש לכל היותר 16 מילים.',
  searching: 'מחפש…',
  all: (count) => pluralHe(count, { one: 'הכול (#)', two: 'הכול (#)', other: 'הכול (#)' }),
  more: 'עוד',
  everything: 'כל התוצאות בעמוד אחד',
  pages: 'עמודים',
  close: 'סגירה',
  kinds: {
    accords: 'הסכמים',
    countries: frame.countries,
    places: 'השתתפות בהסכמים',
    leaders: frame.leaders,
    bodies: frame.bodies,
    statements: 'ציטוטים',
  },
};
