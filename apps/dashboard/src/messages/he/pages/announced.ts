import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const announced: Messages['announced'] = {
  title: frame.announced,
  sentence: 'כל הכרזה שמדינה תחתום על הסכם או תצטרף אליו, ואם כך קרה.',
  rule: 'הפתוחות תחילה, האחרונות בראש. הרשימה אינה מדרגת מדינות: משך הזמן תלוי בהסכם ובדין הפנימי.',
  ofGroup: (count) =>
    `אלה הכרזות על ההסכם הכולל ועל כל אחד ממסמכיו, גם של מדינות שכבר הצטרפו אליו במסמך אחר. מספר המדינות שמעמדן בהסכם הכולל הוא ”הוכרזה”: ${count}.`,
  list: 'הכרזות',
  count: (count) => pluralHe(count, { one: 'הכרזה אחת', two: 'שתי הכרזות', other: '# הכרזות' }),
  outcome: 'מה יצא מזה',
  announced: 'הוכרז',
  after: 'אחרי ההכרזה',
  days: (days) => pluralHe(days, { one: 'יום אחד', two: 'יומיים', other: '# ימים' }),
  about: (days) => pluralHe(days, { one: 'כיום אחד', two: 'כיומיים', other: 'כ־# ימים' }),
  notJoined: (day, days) => `לא הצטרפה עד ${day} (${days})`,
  lastSearched: (told) => `${told}, היום האחרון שבו חיפשנו`,
  announcedBy: (day) => `הוכרז לא יאוחר מ־${day}`,
  again: (times) =>
    pluralHe(times, {
      one: 'הוכרז עוד פעם אחת',
      two: 'הוכרז עוד פעמיים',
      other: 'הוכרז עוד # פעמים',
    }),
  byOutcome: 'לפי מה שיצא מזה',
  all: 'הכול',
  none: 'אין הכרזה שעונה על התנאים האלה.',
  more: 'הכרזות נוספות',
  meanings: 'משמעות המילים',
  howLong: 'כמה זמן זה נמשך',
  method:
    'הקו מראה איזה שיעור מן המדינות הצטרפו לאחר מספר ימים מן ההכרזה (אומדן קפלן־מאייר). איננו יודעים מה עלה בגורלה של הכרזה פתוחה אחרי היום האחרון שבו חיפשנו: היא נספרת רק עד אותו יום, ושם יש קו קצר. לכן השיעור אינו מספר המצטרפות חלקי כולן. הכרזות שסורבו או פקעו נשארות בספירה כמי שלא הצטרפו, והשנויות במחלוקת אינן נכללות.',
  approximate: (count) =>
    pluralHe(count, {
      one: 'באחת מהן היום אינו ידוע במדויק: נספר היום האחרון האפשרי.',
      two: 'בשתיים מהן היום אינו ידוע במדויק: נספר היום האחרון האפשרי.',
      other: 'ב־# מהן היום אינו ידוע במדויק: נספר היום האחרון האפשרי.',
    }),
  curve: 'שיעור המצטרפות לפי ימים מאז ההכרזה',
  axis: 'ימים מאז ההכרזה',
  withinHead: 'זמן',
  within: (days) =>
    pluralHe(days, { one: 'בתוך יום אחד', two: 'בתוך יומיים', other: 'בתוך # ימים' }),
  share: 'הצטרפו',
  joinedBy: 'הצטרפו עד אז',
  atRisk: 'פתוחות לפני אותו יום',
  number: (count) => pluralHe(count, { one: '#', two: '#', other: '#' }),
};
