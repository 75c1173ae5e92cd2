import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const contested: Messages['contested'] = {
  title: frame.contested,
  lead: 'כל פעולה שמקורות אומרים שלא נעשתה, שהשפעתה פתוחה או שהראיות לה מוטלות בספק: מה אומר כל צד.',
  rule: 'פעולה שנויה במחלוקת אינה מקנה לאף מדינה מעמד. המרשם אינו נוקט עמדה.',
  count: (count) =>
    pluralHe(count, {
      one: 'פעולה אחת שנויה במחלוקת',
      two: 'שתי פעולות שנויות במחלוקת',
      other: '# פעולות שנויות במחלוקת',
    }),
  supports: 'מקורות בעד',
  contradicts: 'מקורות נגד',
  none: 'אין פעולה שנויה במחלוקת שעונה על התנאים האלה.',
};
