import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';

export const country: Messages['country'] = {
  description: (name) =>
    `${name} במרשם ההסכמים הדיפלומטיים: מעמד המדינה בכל הסכם, מי מדברים בשמה ומה נאמר עליה.`,
  accords: 'הסכמים',
  noAccords: 'עד אותו יום לא היה למדינה מקום בשום הסכם רשום.',
  moreAccords: 'הסכמים נוספים',
  voices: 'מי מדברים בשמה',
  voicesAside: 'מנהיגים וגופים המדברים או פועלים בשמה',
  publishers: 'מוציאים לאור במדינה, שאינם מדברים בשמה',
  said: 'מה נאמר עליה',
  saidCount: (count) =>
    pluralHe(count, {
      one: 'אמירה אחת, יהא אומרה אשר יהא',
      two: 'שתי אמירות, יהא אומרן אשר יהא',
      other: '# אמירות, יהא אומרן אשר יהא',
    }),
  nothingSaid: 'אין דברים רשומים עד אותו יום.',
  existence: 'תקופת קיומה',
  existenceUnknown: 'הסתיימה ביום שאינו רשום',
};
