import type { Messages } from '../../catalogue.ts';

export const leader: Messages['leader'] = {
  description: (name) =>
    `${name} במרשם ההסכמים הדיפלומטיים: תפקידים, פעולות ודברים שנאמרו, כל אחד ומקורו.`,
  leader: 'מנהיגות',
  offices: 'תפקידים',
  officesAside: 'מן המוקדם אל המאוחר',
  noOffices: 'אין תפקיד רשום.',
  words: 'דברים בשמו של האדם',
  mentioned: (name) =>
    `נזכר ואינו מצוטט: המקורות נוקבים בשם ${name}, ואין דברים רשומים מפי האדם הזה.`,
};
