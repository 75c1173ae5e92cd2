import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const contested: Messages['contested'] = {
  title: frame.contested,
  lead: 'פעולות שמקורות חולקים עליהן, שהשפעתן פתוחה או שהראיות להן מוטלות בספק, ומה אומרים המקורות בעד כל אחת ונגדה.',
  rule: 'פעולה שנויה במחלוקת אינה מקנה לאף מדינה מעמד. המרשם אינו נוקט עמדה. כל פעולה רשומה תחת ההסכם שלה: למסמכיו של הסכם כולל יש כותרות משלהם.',
  count: (count) =>
    pluralHe(count, {
      one: 'פעולה אחת שנויה במחלוקת',
      two: 'שתי פעולות שנויות במחלוקת',
      other: '# פעולות שנויות במחלוקת',
    }),
  supports: 'מקורות בעד',
  contradicts: 'מקורות נגד',
  noDenial: 'אין במרשם מקור שמכחיש אותה; סיבת הספק כתובה למעלה.',
  none: 'אין פעולה שנויה במחלוקת שעונה על התנאים האלה.',
};
