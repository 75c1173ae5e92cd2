import type { Messages } from '../catalogue.ts';
import { pluralHe } from '../plurals.ts';

const days = { one: 'יום אחד', two: 'יומיים', other: '# ימים' };

const noSignature = (contested: boolean) =>
  contested ? 'אין חתימה רשומה שאינה שנויה במחלוקת' : 'אין חתימה רשומה';

export const places: Messages['places'] = {
  country: 'מדינה',
  accord: 'הסכם',
  standing: 'מעמד',
  since: 'מאז',
  byWhichAct: 'באיזה מעשה',
  sources: 'מקורות',
  noAct: 'אין מעשה רשום',
  unknown: 'אינו רשום',
  allActs: 'כל המעשים עם מקורות',
  inAccord: (count, date) => {
    const countries = pluralHe(count, {
      one: 'מדינה אחת שיש לה',
      two: 'שתי מדינות שיש להן',
      other: '# מדינות שיש להן',
    });
    return `${countries} מקום בהסכם נכון ל־${date}`;
  },
  here: (count) => `מהן ${count} כאן`,
  inAccords: (count, date) => {
    const accords = pluralHe(count, { one: 'בהסכם אחד', two: 'בשני הסכמים', other: 'ב־# הסכמים' });
    return `מקום ${accords} נכון ל־${date}`;
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
  ofAll: (count, all, date) => `${count} מתוך ${all} המדינות שיש להן מקום בהסכם נכון ל־${date}`,
  nobody: 'אין מדינה העונה על התנאים האלה. אפשר להסיר אחד מהם.',
  download: 'כל השורות האלה כקובץ:',
  announced: (since, contested) => `הוכרז ב־${since}; ${noSignature(contested)}.`,
  announcedUndated: (contested) => `הוכרז; ${noSignature(contested)}.`,
  announcedFor: (since, count, contested) =>
    `הוכרז ב־${since}; ${noSignature(contested)} מזה ${pluralHe(count, days)}.`,
  announcedForAtLeast: (since, count, contested) =>
    `הוכרז ב־${since}; ${noSignature(contested)} מזה ${pluralHe(count, days)} לפחות.`,
  contestedActs: (acts) => `רשום אך שנוי במחלוקת: ${acts}.`,
};
