import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';

export const accord: Messages['accord'] = {
  partOf: (kind, umbrella) => (
    <>
      {kind}, חלק מתוך {umbrella}
    </>
  ),
  over: (kind, instruments) => `${kind}, מהם ${instruments} רשומים`,
  binding: (kind) => `${kind}, מחייב`,
  notBinding: (kind) => `${kind}, אינו מחייב`,
  disputed: (kind) => `${kind}, שנוי במחלוקת אם הוא מחייב`,
  standing: 'מעמד',
  standingAside: 'כל מילה פותחת את הגדרתה',
  noPlace: 'אין מדינה שיש לה מקום רשום בהסכם הזה עד אותו יום.',
  signatories: 'מדינות',
  signatoriesAside: 'חתמו, הוכרזו, פנו אליהן ואחרות',
  moreCountries: 'מדינות נוספות',
  said: 'מה נאמר',
  search: 'הצגה וחיפוש בכולן',
  noWords: 'אין דברים רשומים עד אותו יום.',
  instruments: 'מסמכים',
  instrumentsAside: (count) => `תחת השם הכולל הזה: ${count}`,
  related: 'הסכמים קשורים',
  relatedAside: 'צד לאחד מהם אינו בהכרח צד לאחר',
  relations: {
    PROTOCOL_TO: 'פרוטוקול להסכם',
    AMENDS: 'מתקן את',
    IMPLEMENTS: 'מיישם את',
    REPLACES: 'מחליף את',
  },
  relatedBy: {
    PROTOCOL_TO: 'פרוטוקולים להסכם הזה',
    AMENDS: 'תוקן על ידי',
    IMPLEMENTS: 'מיושם על ידי',
    REPLACES: 'הוחלף על ידי',
  },
  acts: 'פעולות',
  actsAside: 'של ההסכם כולו',
  about: 'על הרשומה',
  facts: {
    kind: 'סוג',
    binding: 'מחייב',
    isBinding: 'כן, לפי המשפט הבין־לאומי',
    isNotBinding: 'לא',
    isNotBindingItself: 'ההסכם הכולל עצמו אינו מחייב; מסמכיו שונים זה מזה',
    isDisputed: 'שנוי במחלוקת אם הוא מחייב',
    reach: 'החיפוש נעשה עד',
    notStated: 'לא צוין',
    lookedFor: 'מה חיפשו',
    missing: 'ידוע שחסר',
    missingThen: 'מה חסר, כפי שנאמר במהדורה הזאת',
    names: 'שמות',
    sources: 'מקורות',
    entersIntoForce: 'הסכמה נכנסת לתוקף',
    withdrawal: 'הודעת פרישה נכנסת לתוקף',
    after: {
      D: (count) =>
        pluralHe(count, { one: 'יום אחד אחריה', two: 'יומיים אחריה', other: '# ימים אחריה' }),
      M: (count) =>
        pluralHe(count, { one: 'חודש אחד אחריה', two: 'חודשיים אחריה', other: '# חודשים אחריה' }),
      Y: (count) =>
        pluralHe(count, { one: 'שנה אחת אחריה', two: 'שנתיים אחריה', other: '# שנים אחריה' }),
    },
    thenFirstOfMonth: (time) => `${time}, ביום הראשון של החודש הבא`,
    provisional: 'תחולה זמנית',
    signatureApplies: 'מכוח חתימה בלבד',
    note: 'הערה',
  },
};
