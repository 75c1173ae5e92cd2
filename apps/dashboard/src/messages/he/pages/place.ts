import type { Messages } from '../../catalogue.ts';

export const place: Messages['place'] = {
  description: (country, accord) =>
    `${country} בהסכם „${accord}”: המעמד לאורך זמן, הפעולות ומקורותיהן ומה נאמר.`,
  none: 'עד אותו יום לא היה למדינה מקום בהסכם.',
  through: 'המעמד לאורך זמן',
  throughAside: 'כל מעמד עם ימיו והפעולה שהקנתה אותו',
  acts: 'פעולות ומקורותיהן',
  contestedAbove: 'השנויות במחלוקת למעלה',
  noOther: 'אין פעולה אחרת רשומה',
  whole: 'פעולות של ההסכם כולו או של מדינה אחרת',
  wholeAside: 'אלה שהקנו למדינה מעמד',
  contested: 'פעולות שנויות במחלוקת',
  contestedAside:
    'הן אינן מקנות מעמד כל עוד המקורות סותרים זה את זה, שהשפעתן פתוחה או שהראיות להן מוטלות בספק',
  roles: 'תפקידים',
  said: 'מה נאמר בעניין',
  saidAside: 'אמירות הנוגעות גם למדינה וגם להסכם',
  nothing: 'אין דברים רשומים עד אותו יום.',
  cite: 'ציטוט המעמד הזה',
};
