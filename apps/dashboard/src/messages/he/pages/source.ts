import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';

export const source: Messages['source'] = {
  description: (kind, publisher) =>
    `${kind}. המוציא לאור: ${publisher}. האמירות והפעולות במרשם הנשענות על המקור הזה.`,
  source: 'המקור',
  neverServed: 'אנו שומרים עותק כדי להשוות ציטוטים, ואיננו מפרסמים אותו',
  publisher: 'המוציא לאור',
  authors: 'כותבים',
  published: 'פורסם',
  inferred: '(הוסק על ידינו)',
  language: 'שפה',
  address: 'כתובת',
  noAddress: 'אינה רשומה',
  noText: 'אין טקסט מוחזק',
  statements: 'אמירות',
  statementCount: (count) =>
    pluralHe(count, {
      one: 'אחת שיש לה נוסח מתוכו',
      two: 'שתיים שיש להן נוסח מתוכו',
      other: '# שיש להן נוסח מתוכו',
    }),
  actCount: (count) =>
    pluralHe(count, {
      one: 'פעולה אחת שמסתמכת עליו',
      two: 'שתי פעולות שמסתמכות עליו',
      other: '# פעולות שמסתמכות עליו',
    }),
};
