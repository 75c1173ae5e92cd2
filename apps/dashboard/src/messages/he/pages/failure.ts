import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';

export const failure: Messages['failure'] = {
  missing: {
    title: 'אינו רשום',
    advice: 'אין במרשם דבר בכתובת הזאת. ייתכן שהשם נכתב אחרת, שטרם נרשם עליו דבר, או שהוסר מאז.',
  },
  missingInEdition: {
    title: 'לא במהדורה הזאת',
    advice: 'אין במהדורה הזאת של המרשם דבר בכתובת הזאת.',
  },
  unreadable: {
    title: 'המרשם אינו יכול לקרוא את הכתובת הזאת',
    advice: 'חלק ממנה אומר מה שאף עמוד אינו מבין.',
  },
  tooMuch: {
    title: 'העמוד מבקש יותר מדי בבת אחת',
    advice: 'אפשר לקבוע פחות תנאים, או להציג פחות רשומות בעמוד.',
  },
  unavailable: {
    title: 'המרשם אינו עונה כרגע',
    advice: 'הוא עסוק או אינו נגיש. דבר לא אבד; ייתכן שיענה בעוד רגע.',
  },
  fault: {
    title: 'המרשם לא הצליח לענות',
    advice: 'התקלה אצלנו, והיא נרשמה.',
  },
  reference: 'כדי לדווח, יש לציין את מספר הסימוכין:',
  accords: 'ההסכמים הרשומים',
  today: 'העמוד הזה נכון להיום',
  beyond: (parameter, day, last) => `${parameter} מבקש את ${day}, והיום האחרון הרשום הוא ${last}.`,
  noParameter: (parameter) => `בכתובת יש פרמטר שהעמוד הזה אינו מכיר: ”${isolated(parameter)}“.`,
  unknown: (parameter, value) =>
    parameter === null
      ? `אין במרשם דבר בשם ”${isolated(value)}“.`
      : `${isolated(parameter)}: המרשם אינו מכיר את הערך ”${isolated(value)}“.`,
  unknownIn: (edition, parameter, value) =>
    parameter === null
      ? `אין במהדורה ${isolated(edition)} דבר בשם ”${isolated(value)}“.`
      : `${isolated(parameter)}: מהדורה ${isolated(edition)} אינה מכירה את הערך ”${isolated(value)}“.`,
  help: {
    date: 'תאריך נכתב 2025, 2025-11 או 2025-11-06, ועליו להיות בלוח השנה.',
    words:
      'בחיפוש יש בין מילה אחת ל-16 מילים, ו-200 תווים לכל היותר בסך הכול, ולפני כוכבית עומדות לפחות שתי אותיות.',
    cursor: 'אל עמוד מאוחר יותר של רשימה מגיעים בקישור שלו.',
  },
  several: (parameter, count) =>
    `מספר הערכים של הפרמטר ${isolated(parameter)} הוא ${count}. יש לתת ערך אחד.`,
  order: (from, to) =>
    `${isolated('from')} הוא ${isolated(from)} ו-${isolated('to')} הוא ${isolated(to)}: זמן אינו מסתיים לפני שהתחיל.`,
  takes: 'הערכים האפשריים:',
  near: 'אולי הכוונה:',
  without: 'פתיחת העמוד הזה בלעדיו',
};
