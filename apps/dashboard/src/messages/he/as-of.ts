import type { Messages } from '../catalogue.ts';
import { pluralHe } from '../plurals.ts';

export const asOf: Messages['asOf'] = {
  banner: (date) => `נכון ל־${date}.`,
  back: 'חזרה להיום',
  rule: 'פעולה ללא תאריך נחשבת מן היום שבו פורסם המקור המוקדם ביותר שלה, ותאריך לא מדויק (חודש, שנה) מן היום האחרון שלו.',
  label: 'נכון ליום',
  show: 'הצגת היום הזה',
  step: (days) =>
    pluralHe(days, {
      one: 'מעבר על תאריך אחד של פעולות ודברים',
      two: 'מעבר על שני תאריכים של פעולות ודברים',
      other: 'מעבר על # תאריכים של פעולות ודברים',
    }),
  knownTo: (date) => `החיפוש נעשה עד ${date}; ייתכן שחסר מה שאירע אחרי כן.`,
  counted: 'הימים נספרים עד אותו יום.',
  notStated: 'לא נאמר עד היכן מגיע הרישום על ההסכם הזה.',
  ahead: (day, today) => `${day} הוא אחרי היום, ${today}: מה שתאריכו ביניהם מתוכנן ולא אירע.`,
  scheduled: (date) => `מתוכנן ל־${date}`,
  ofWhichScheduled: (count) => `מהן מתוכננות: ${count}`,
  ofWhichGone: (count) => `מהן אינן קיימות עוד: ${count}`,
};
