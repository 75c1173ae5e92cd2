import type { Messages } from '../catalogue.ts';
import type { Missing } from '../en/places.ts';
import { pluralHe } from '../plurals.ts';
import { frame } from './first/frame.ts';

const days = { one: 'יום אחד', two: 'יומיים', other: '# ימים' };

const missing = ({ contested, relations }: Missing) => {
  if (relations) return contested ? 'אין יחסים רשומים שאינם שנויים במחלוקת' : 'אין יחסים רשומים';
  return contested ? 'אין חתימה רשומה שאינה שנויה במחלוקת' : 'אין חתימה רשומה';
};

export const places: Messages['places'] = {
  country: 'מדינה',
  accord: 'הסכם',
  standing: 'מעמד',
  since: 'מאז',
  earlier: 'קודם לכן',
  until: (standing, day) => `${standing} עד ${day}, מכוח מסמך תחת הסכם זה שפרשה ממנו או שתוקפו פקע`,
  helped: (roles) =>
    `${roles}: מה שחתמה בתפקיד זה במסמך שתחת הסכם זה אינו מקנה לה מעמד בהסכם עצמו.`,
  pending: 'צפוי',
  endsOn: (day) => `מסתיים ב־${day} לפי הודעת פרישה`,
  byWhichAct: 'באיזו פעולה',
  sources: frame.sources,
  noAct: 'אין פעולה רשומה',
  endedWithout: {
    accord: 'תוקף ההסכם פקע',
    state: 'המדינה עצמה חדלה להתקיים',
    either: 'ההסכם, או המדינה עצמה, חדלו להתקיים',
  },
  unknown: 'אינו רשום',
  allActs: 'כל הפעולות עם מקורות',
  inAccord: (count, date) => {
    const places = pluralHe(count, { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' });
    return `${places} בהסכם נכון ל־${date}`;
  },
  here: (count) => `מהן ${count} כאן`,
  inAccords: (count, date) => {
    const accords = pluralHe(count, { one: 'בהסכם אחד', two: 'בשני הסכמים', other: 'ב־# הסכמים' });
    return `מופיעה ${accords} נכון ל־${date}`;
  },
  byName: 'שם המדינה',
  role: 'תפקיד',
  listedBy: 'הסדר',
  orders: {
    NAME: 'לפי שם',
    HIGHEST_FIRST: 'לפי מעמד, הגבוה תחילה',
    LOWEST_FIRST: 'לפי מעמד, הנמוך תחילה',
    NEWEST_FIRST: 'לפי תאריך, המאוחר תחילה',
    OLDEST_FIRST: 'לפי תאריך, המוקדם תחילה',
  },
  show: 'הצגה',
  clear: 'ניקוי',
  ofAll: (count, all, date) => `${count} מתוך ${all} המקומות בהסכם נכון ל־${date}`,
  noState: 'אינו מדינה',
  noStates: (count) =>
    pluralHe(count, {
      one: 'וכן אחד שאינו מדינה',
      two: 'וכן שניים שאינם מדינות',
      other: 'וכן # שאינם מדינות',
    }),
  gone: 'המדינה אינה קיימת עוד.',
  nobody: 'אין מדינה העונה על התנאים האלה. אפשר להסיר אחד מהם.',
  download: 'כל השורות האלה כקובץ:',
  announced: (since, what) => `הוכרז ב־${since}; ${missing(what)}.`,
  announcedUndated: (what) => `הוכרז; ${missing(what)}.`,
  announcedFor: (since, count, what) =>
    `הוכרז ב־${since}; ${missing(what)} מזה ${pluralHe(count, days)}.`,
  announcedForAtLeast: (since, count, what) =>
    `הוכרז ב־${since}; ${missing(what)} מזה ${pluralHe(count, days)} לפחות.`,
  contestedActs: (acts) => `רשום אך שנוי במחלוקת: ${acts}.`,
};
