import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';
import { pluralHe } from '../../plurals.ts';

export const editions: Messages['editions'] = {
  title: 'מהדורות',
  lead: 'מהדורה היא מצב של המרשם שפורסם, עם מה ששינתה ומדוע. היא זהה בכל עותק של המרשם, ומפנים אליה בשמה או בתקציר שלה. ”תוקן” פירושו שמשהו היה שגוי או נאמר עתה אחרת, ו”הושלם” פירושו שהכול עומד בעינו וידוע יותר.',
  unpublished: 'המרשם הזה לא פורסם: אין לו מהדורות, ומה שנכתב למסד הנתונים הזה מופיע למטה.',
  unpublishedSince: 'משהו השתנה אחרי המהדורה האחרונה; הוא מופיע למטה, והמהדורה הבאה תפרסם אותו.',
  older: 'מהדורות ישנות יותר',
  newest: 'המהדורות החדשות ביותר',
  count: (count) => pluralHe(count, { one: 'מהדורה אחת', two: 'שתי מהדורות', other: '# מהדורות' }),
  counts: {
    NEW: (count) => pluralHe(count, { one: 'נוסף: #', two: 'נוספו: #', other: 'נוספו: #' }),
    CORRECTED: (count) => pluralHe(count, { one: 'תוקן: #', two: 'תוקנו: #', other: 'תוקנו: #' }),
    COMPLETED: (count) =>
      pluralHe(count, { one: 'הושלם: #', two: 'הושלמו: #', other: 'הושלמו: #' }),
    RE_READ: (count) =>
      pluralHe(count, { one: 'נקרא מחדש: #', two: 'נקראו מחדש: #', other: 'נקראו מחדש: #' }),
    REMOVED: (count) => pluralHe(count, { one: 'הוסר: #', two: 'הוסרו: #', other: 'הוסרו: #' }),
  },
  kinds: {
    NEW: 'נוסף',
    CORRECTED: 'תוקן',
    COMPLETED: 'הושלם',
    RE_READ: 'המקור נקרא מחדש',
    REMOVED: 'הוסר',
  },
  name: (name) => `מהדורה ${isolated(name)}`,
  description: (name, date) =>
    `מהדורה ${isolated(name)} של המרשם, שפורסמה ב־${date}: מה שינתה, רשומה אחר רשומה, ומדוע.`,
  facts: {
    publishedOn: 'פורסמה ב־',
    parent: 'המהדורה שלפניה',
    next: 'המהדורה שאחריה',
    digest: 'תקציר (SHA-256)',
    rules: 'כללים',
    isFirst: 'אין: זו הראשונה',
    isLast: 'אין: זו האחרונה',
  },
  rules: (version) => `גרסה ${version}`,
  nothing: 'המהדורה הזאת לא שינתה דבר.',
  standings: {
    title: 'מעמדות שהשתנו',
    day: (date) => `המעמדות ליום ${date} לפי הכללים של היום: במהדורה הקודמת ובזו.`,
    none: 'שום מעמד לא השתנה.',
    unlisted: {
      first: 'זו המהדורה הראשונה: אין מהדורה קודמת להשוות אליה.',
      many: 'לא מפורט: המהדורה שינתה יותר מדי.',
      redacted: 'לא מפורט: הוצאו מילים ממה שהמהדורה שינתה.',
    },
  },
  all: (count) => `הכול: ${count}`,
  allKinds: 'כל השינויים במהדורה הזאת',
  earlier: 'הרשומות הקודמות',
  later: 'רשומות נוספות',
  redacted: 'המילים שלה הוצאו מן המהדורה הזאת לאחר מכן. הסיבה:',
  redactions: {
    title: 'מילים שהוצאו',
    what: (count) =>
      pluralHe(count, {
        one: 'לאחר הפרסום הוצאו מן המהדורה הזאת המילים של רשומה אחת. היא חסרה כאן, עם מה שנסמך עליה בלבד.',
        two: 'לאחר הפרסום הוצאו מן המהדורה הזאת המילים של שתי רשומות. הן חסרות כאן, עם מה שנסמך עליהן בלבד.',
        other:
          'לאחר הפרסום הוצאו מן המהדורה הזאת המילים של # רשומות. הן חסרות כאן, עם מה שנסמך עליהן בלבד.',
      }),
    why: 'מדוע הוצאו:',
    from: 'כפי שפורסם:',
  },
  files: 'קבצים',
  wholeFile: 'השינויים במהדורה הזאת',
  wholeFileHolds: 'JSON Lines, הרשומות כפי שהן בקובצי המקור',
  asKnown: 'המרשם כפי שהוא במהדורה הזאת',
  sqliteHolds: 'המרשם כולו כפי שהוא במהדורה הזאת',
  citationFile: 'איך להפנות אליה',
  cite: 'הפניה למהדורה הזאת',
  feeds: 'מעקב אחר המהדורות בקורא עדכונים:',
  feedsOfOne: 'לכל הסכם ולכל מדינה יש עדכון משלהם, שמופיע בסוף העמוד שלהם:',
};
