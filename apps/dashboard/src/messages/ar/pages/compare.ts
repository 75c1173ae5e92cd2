import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';

export const compare: Messages['compare'] = {
  title: 'مقارنة',
  of: (a, b) => (b === null ? `${a} في يومين` : `مقارنة بين ${a} و${b}`),
  lead: 'من يقف أين في اتفاقين، أو من يختلف وضعه في اتفاق واحد بين يوم وآخر، وبأي إجراء.',
  first: 'الاتفاق',
  firstOn: 'في يوم',
  second: 'مقارنةً بـ',
  secondOn: 'في اليوم',
  onDay: (accord, date) => `${isolated(accord)}، ${date}`,
  noPlace: 'لا مكان',
  actsBetween: 'الإجراءات بين اليومين',
  inBoth: (count) => `تشارك في كليهما: ${count}`,
  onlyIn: (accord, count) => `تشارك في ${accord} وحده: ${count}`,
  inNeither: (count) => `مدرجة ولا تشارك في أيّ منهما: ${count}`,
  nobodyInBoth: 'لا دولة تشارك في كليهما.',
  moved: (count) => `وضعها مختلف في اليومين: ${count}`,
  acted: (count) => `وضعها واحد في اليومين، ولها إجراءات بينهما: ${count}`,
  stayed: (count) => `وضعها واحد في اليومين، ولا إجراءات مدوَّنة لها بينهما: ${count}`,
  same: 'لا اختلاف مدوَّنًا في الوضع بين اليومين.',
  sameAsKnown: (until) => `بقدر ما هو معروف (حتى ${until}) لا اختلاف في الوضع بين اليومين.`,
  oneDay: 'الجانبان اتفاق واحد في يوم واحد. اختر يومًا آخر أو اتفاقًا آخر.',
  chooseOther: 'اختر الجانب الآخر من المقارنة: اتفاقًا آخر أو يومًا آخر.',
  fromAccord: 'قارن بيوم آخر أو باتفاق آخر',
};
