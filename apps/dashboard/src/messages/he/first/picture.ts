import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';
import { pluralHe } from '../../plurals.ts';

export const picture: Messages['picture'] = {
  title: 'נאמר ונעשה',
  aside: 'דברים מעל הקו, פעולות מתחתיו',
  label: (name) => `נאמר ונעשה: ${isolated(name)}`,
  said: 'נאמר',
  done: 'נעשה',
  date: 'תאריך',
  year: 'שנה',
  afterDay: (day) => `אחרי ${day}, במלואו או בחלקו`,
  move: 'מעבר לאורך הזמן',
  earlier: 'הקודם',
  later: 'הבא',
  play: 'הפעלה',
  pause: 'השהיה',
  read: 'לקריאה',
  threads:
    'כל מדינה היא חוט לאורך הזמן. החוט יורד ככל שהמדינה מתקרבת להצטרפות, וחוצה את הקו כשהיא חותמת.',
  accordThreads:
    'כל הסכם הוא חוט לאורך הזמן. החוט יורד ככל שהמדינה מתקרבת להצטרפות, וחוצה את הקו כשהיא חותמת.',
  areas: 'כל שטח מראה לכמה מדינות היה אותו מעמד.',
  air: 'חוט שמסתיים מעל הקו: לא ידוע לנו על פעולה אחרי הדברים שנאמרו.',
  contested: 'מקווקו: שנוי במחלוקת.',
  bars: 'העמודות מראות כמה נאמר (מעל הקו) וכמה נעשה (מתחתיו).',
  faint: 'מה שאירע אחרי היום המסומן מוצג בגוון חיוור.',
  undated: (count) =>
    pluralHe(count, {
      one: 'פעולה אחת או אמירה אחת ללא תאריך מופיעות בטבלה בלבד.',
      two: 'שתי פעולות או אמירות ללא תאריך מופיעות בטבלה בלבד.',
      other: '# פעולות ואמירות ללא תאריך מופיעות בטבלה בלבד.',
    }),
  period: 'טווח',
  asTable: 'הצגה כטבלה',
  download: 'הורדת תמונה (PNG)',
  from: 'מיום',
  to: 'עד יום',
  drawRange: 'הצגת הטווח',
  whole: 'כל הרישום',
  table: 'הטבלה',
  empty: 'אין כאן דבר רשום שיש לו תאריך.',
  emptyBy: (day) => `עד ${day} אין כאן דבר רשום שיש לו תאריך.`,
  emptyPeriod: 'בטווח הזה אין כאן דבר רשום שיש לו תאריך עד ליום של הדף הזה.',
  wholeAccord: 'ההסכם כולו',
  theAccord: 'ההסכם',
  disputed: 'שנוי במחלוקת',
  source: (edition, day, licence) =>
    `מקור: Signatory, מרשם של הסכמים דיפלומטיים${edition ? `, מהדורה ${isolated(edition)}` : ''}. נכון ל־${day}. רישיון: ${isolated(licence)}.`,
  unpublished: 'עם שינויים שטרם פורסמו.',
};
