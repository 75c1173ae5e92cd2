import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';

export const body: Messages['body'] = {
  description: (name) => `${name} במרשם ההסכמים הדיפלומטיים: מה נאמר בשם הגוף עצמו ומה פרסם.`,
  words: 'נאמר בשמו',
  noWords: 'אין דברים רשומים בשמו.',
  published: 'פרסומים',
  publishedCount: (count) =>
    pluralHe(count, { one: 'מקור רשום אחד', two: 'שני מקורות רשומים', other: '# מקורות רשומים' }),
  moreSources: 'מקורות נוספים',
};
