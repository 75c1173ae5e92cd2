import type { Messages } from '../../catalogue.ts';

export const accord: Messages['accord'] = {
  partOf: (kind, umbrella) => (
    <>
      {kind}, חלק מתוך {umbrella}
    </>
  ),
  over: (kind, instruments) => `${kind}, מהם ${instruments} רשומים`,
  binding: (kind) => `${kind}, מחייב`,
  notBinding: (kind) => `${kind}, אינו מחייב`,
  standing: 'מעמד',
  standingAside: 'כל מילה פותחת את הגדרתה',
  noPlace: 'אין מדינה שיש לה מקום רשום בהסכם הזה עד אותו יום.',
  signatories: 'המדינות החתומות',
  signatoriesAside: 'וכל מי שיש לה מקום בהסכם',
  moreCountries: 'מדינות נוספות',
  said: 'מה נאמר',
  search: 'חיפוש בהן',
  noWords: 'אין דברים רשומים עד אותו יום.',
  instruments: 'מסמכים',
  instrumentsAside: (count) => `תחת השם הכולל הזה: ${count}`,
  acts: 'מעשים',
  actsAside: 'של ההסכם כולו',
  about: 'על הרשומה',
  facts: {
    kind: 'סוג',
    binding: 'מחייב',
    isBinding: 'כן, לפי המשפט הבין־לאומי',
    isNotBinding: 'לא',
    reach: 'הרישום מגיע עד',
    notStated: 'לא צוין',
    others: 'עד היכן מגיעים אחרים',
    missing: 'ידוע שחסר',
    names: 'שמות',
    sources: 'מקורות',
    note: 'הערה',
  },
};
