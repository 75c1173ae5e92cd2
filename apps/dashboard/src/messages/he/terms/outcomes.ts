import type { AnnouncementOutcome } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What came of an announcement. */
export const outcomes: Readonly<Record<AnnouncementOutcome, Term>> = {
  OPEN: { word: 'פתוחה', means: 'לא הצטרפה ולא סירבה, ככל הידוע.' },
  SIGNED: { word: 'חתמה', means: 'המדינה חתמה.' },
  JOINED: {
    word: 'הצטרפה בלי חתימה',
    means: 'המדינה הצטרפה בלי חתימה: בהצטרפות, באשרור, בתמיכה או בכינון יחסים.',
  },
  DECLINED: { word: 'סירבה', means: 'המדינה אמרה מאוחר יותר שלא תצטרף.' },
  LAPSED: { word: 'פקע', means: 'ההסכם הסתיים קודם לכן, או שהמדינה חדלה להתקיים.' },
  CONTESTED: { word: 'שנוי במחלוקת', means: 'מקורות סותרים את ההכרזה עצמה; לא נספר לה דבר.' },
};
