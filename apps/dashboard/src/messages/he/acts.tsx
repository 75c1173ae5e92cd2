import type { Messages } from '../catalogue.ts';

export const acts: Messages['acts'] = {
  undated: 'ביום שאינו רשום',
  dateUnknown: 'התאריך אינו רשום',
  givenInAdvance: (day) => `כפי שדווח מראש ב־${day}`,
  inferred: 'התאריך הוסק על ידינו',
  inferredFrom: (wording) => <>התאריך הוסק על ידינו; במקור נאמר ”{wording}”</>,
  within: (accord) => <>במסגרת {accord}</>,
  by: (who) => <>בידי {who}</>,
  inTheseWords: 'במילים אלה',
  inPart: 'בחלקו',
  otherDate: (day) => `או ${day} לפי מקורות אחרים`,
  takesEffect: (day) => `נכנס לתוקף ב־${day}`,
  contested: 'שנוי במחלוקת.',
  saysOtherwise: 'אומר אחרת',
  saidOtherwiseBefore: 'דיווח מוקדם יותר, אומר אחרת',
};
