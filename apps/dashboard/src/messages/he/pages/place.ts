import type { Messages } from '../../catalogue.ts';

export const place: Messages['place'] = {
  description: (country, accord) =>
    `${country} בהסכם „${accord}”: המעמד לאורך זמן, המעשים ומקורותיהם ומה נאמר.`,
  none: 'עד אותו יום לא היה למדינה מקום בהסכם.',
  through: 'המעמד לאורך זמן',
  throughAside: 'כל מעמד עם ימיו והמעשה שהקנה אותו',
  acts: 'מעשים ומקורותיהם',
  contested: 'מעשים שנויים במחלוקת',
  contestedAside: 'הם אינם מקנים מעמד כל עוד המקורות סותרים זה את זה או שתוקפם פתוח',
  roles: 'תפקידים',
  said: 'מה נאמר בעניין',
  saidAside: 'אמירות הנוגעות גם למדינה וגם להסכם',
  nothing: 'אין דברים רשומים עד אותו יום.',
  cite: 'ציטוט המעמד הזה',
};
