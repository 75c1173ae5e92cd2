import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';

export const compare: Messages['compare'] = {
  title: 'השוואה',
  of: (a, b) => (b === null ? `${a} בשני ימים` : `השוואה: ${a}, ${b}`),
  lead: 'מי עומדת היכן בשני הסכמים, או מעמדה של מי שונה בהסכם אחד בין יום ליום, ובאיזו פעולה.',
  first: 'הסכם',
  firstOn: 'ביום',
  second: 'לעומת',
  secondOn: 'ביום השני',
  onDay: (accord, date) => `${isolated(accord)}, ${date}`,
  noPlace: 'אין מקום',
  actsBetween: 'פעולות בין שני הימים',
  inBoth: (count) => `משתתפות בשניהם: ${count}`,
  onlyIn: (accord, count) => `משתתפות רק כאן (${isolated(accord)}): ${count}`,
  inNeither: (count) => `רשומות אך אינן משתתפות באף אחד מהם: ${count}`,
  nobodyInBoth: 'אף מדינה אינה משתתפת בשניהם.',
  moved: (count) => `מעמד שונה בשני הימים: ${count}`,
  acted: (count) => `אותו מעמד בשני הימים, ופעולות ביניהם: ${count}`,
  stayed: (count) => `אותו מעמד בשני הימים, ואין פעולות רשומות שלהן ביניהם: ${count}`,
  same: 'אין הבדל רשום במעמד בין שני הימים.',
  sameAsKnown: (until) => `ככל הידוע (עד ${until}) אין הבדל במעמד בין שני הימים.`,
  oneDay: 'שני הצדדים הם אותו הסכם באותו יום. אפשר לבחור יום אחר או הסכם אחר.',
  chooseOther: 'יש לבחור את הצד האחר של ההשוואה: הסכם אחר או יום אחר.',
  fromAccord: 'השוואה ליום אחר או להסכם אחר',
};
