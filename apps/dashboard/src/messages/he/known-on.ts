import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';
import { pluralHe } from '../plurals.ts';

export const knownOn: Messages['knownOn'] = {
  banner: (edition, published, day) =>
    `העמוד מציג את המצב ב־${day}, כפי שידענו ב־${published} (מהדורה ${isolated(edition)}).`,
  asked: (edition, published) => `ביקשת את מהדורה ${isolated(edition)} של המרשם (${published}).`,
  inPresent: 'במרשם של היום זה קיים:',
  presentPage: 'העמוד כפי שהוא במרשם היום',
  notInPresent: 'גם במרשם של היום אין דבר בכתובת הזאת.',
  rules: (version) => `המעמדות לפי הכללים של היום. המהדורה פורסמה לפי גרסה ${version} שלהם.`,
  back: 'חזרה למרשם של היום',
  same: 'מה שמוצג בעמוד הזה נאמר במרשם גם היום.',
  changed: 'השתנה מאז. לראות את ההבדל:',
  otherwise: 'היום המרשם אומר כאן דבר אחר.',
  redacted: (entries) =>
    pluralHe(entries, {
      one: 'לאחר הפרסום הוצאו מן המהדורה הזאת המילים של רשומה אחת.',
      two: 'לאחר הפרסום הוצאו מן המהדורה הזאת המילים של שתי רשומות.',
      other: 'לאחר הפרסום הוצאו מן המהדורה הזאת המילים של # רשומות.',
    }),
  whichRedacted: 'אילו, ומדוע',
};
