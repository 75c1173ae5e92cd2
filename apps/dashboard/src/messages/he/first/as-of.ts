import type { Messages } from '../../catalogue.ts';
import { ofWhich } from '../../of-which.ts';

export const asOf: Messages['asOf'] = {
  banner: (date) => `נכון ל־${date}.`,
  back: 'חזרה להיום',
  rule: 'פעולה ללא תאריך נחשבת מן היום שבו פורסם המקור המוקדם ביותר שלה, ותאריך לא מדויק (חודש, שנה) מן היום האחרון שלו.',
  label: 'נכון ליום',
  show: 'הצגת היום הזה',
  knownTo: (date) => `החיפוש נעשה עד ${date}; ייתכן שחסר מה שאירע אחרי כן.`,
  knownOn: (date) => `החיפוש נעשה עד ${date}`,
  counted: 'הימים נספרים עד אותו יום.',
  notStated: 'לא נאמר עד איזה יום נעשה החיפוש על ההסכם הזה.',
  ahead: (day, today) => `${day} הוא אחרי היום, ${today}: מה שתאריכו ביניהם מתוכנן ולא אירע.`,
  scheduled: (date) => `מתוכנן ל־${date}`,
  ofWhichScheduled: ofWhich({
    part: (count) => `מהן מתוכננות: ${count}`,
    only: 'מתוכנן',
    all: 'כולן מתוכננות',
  }),
  ofWhichGone: ofWhich({
    part: (count) => `מהן אינן קיימות עוד: ${count}`,
    only: 'אינה קיימת עוד',
    all: 'כולן אינן קיימות עוד',
  }),
  ofWhichFormer: ofWhich({
    part: (count) => `מהן אינן קיימות כיום, ולא רשום מאיזה יום: ${count}`,
    only: 'אינה קיימת כיום, ולא רשום מאיזה יום',
    all: 'כולן אינן קיימות כיום, ולא רשום מאיזה יום',
  }),
};
