import type { Messages } from '../catalogue.ts';
import { pluralHe } from '../plurals.ts';

export const asOf: Messages['asOf'] = {
  banner: (date) => `נכון ל־${date}.`,
  back: 'חזרה להיום',
  rule: 'מעשה ללא תאריך נחשב מן היום שבו פורסם המקור המוקדם ביותר שלו, ותאריך לא מדויק (חודש, שנה) מן היום האחרון שלו.',
  label: 'נכון ליום',
  show: 'הצגת היום הזה',
  step: (days) =>
    pluralHe(days, {
      one: 'מעבר על תאריך אחד של מעשים ודברים',
      two: 'מעבר על שני תאריכים של מעשים ודברים',
      other: 'מעבר על # תאריכים של מעשים ודברים',
    }),
  knownTo: (date) => `החיפוש נעשה עד ${date}; ייתכן שחסר מה שאירע אחרי כן.`,
  counted: 'הימים נספרים עד אותו יום.',
  notStated: 'לא נאמר עד היכן מגיע הרישום על ההסכם הזה.',
  ahead: (day, today) => `${day} הוא אחרי היום, ${today}: מה שתאריכו ביניהם מתוכנן ולא אירע.`,
  scheduled: (date) => `מתוכנן ל־${date}`,
  ofWhichScheduled: (count) => `מהן מתוכננות: ${count}`,
};
