import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';

export const compare: Messages['compare'] = {
  title: 'השוואה',
  of: (a, b) => (b === null ? `${a} בשני ימים` : `השוואה: ${a}, ${b}`),
  lead: 'מי עומדת היכן בשני הסכמים, או מי שינתה מעמד בהסכם אחד מיום ליום, ובאיזה מעשה.',
  first: 'הסכם',
  firstOn: 'ביום',
  second: 'לעומת',
  secondOn: 'ביום השני',
  onDay: (accord, date) => `${isolated(accord)}, ${date}`,
  noPlace: 'אין מקום',
  actsBetween: 'מעשים בין שני הימים',
  inBoth: (count) => `בשניהם: ${count}`,
  onlyIn: (accord, count) => `רק בהסכם ${accord}: ${count}`,
  nobodyInBoth: 'לאף מדינה אין מקום בשניהם.',
  moved: (count) => `שינו מעמד: ${count}`,
  stayed: (count) => `נשארו במעמדן: ${count}`,
  nobodyMoved: 'איש לא שינה מעמד בין שני הימים.',
  oneDay: 'שני הצדדים הם אותו הסכם באותו יום. אפשר לבחור יום אחר או הסכם אחר.',
  fromAccord: 'השוואה ליום אחר או להסכם אחר',
};
