import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';

export const compare: Messages['compare'] = {
  title: 'مقارنة',
  of: (a, b) => (b === null ? `${a} في يومين` : `مقارنة بين ${a} و${b}`),
  lead: 'من يقف أين في اتفاقين، أو من تغيّر وضعه في اتفاق واحد بين يوم وآخر، وبأي عمل.',
  first: 'الاتفاق',
  firstOn: 'في يوم',
  second: 'مقارنةً بـ',
  secondOn: 'في اليوم',
  onDay: (accord, date) => `${isolated(accord)}، ${date}`,
  noPlace: 'لا مكان',
  actsBetween: 'الأعمال بين اليومين',
  inBoth: (count) => `في كليهما: ${count}`,
  onlyIn: (accord, count) => `في ${accord} وحده: ${count}`,
  nobodyInBoth: 'لا دولة لها مكان في كليهما.',
  moved: (count) => `تغيّر وضعها: ${count}`,
  stayed: (count) => `بقيت على وضعها: ${count}`,
  nobodyMoved: 'لم يتغيّر وضع أحد بين اليومين.',
  oneDay: 'الجانبان اتفاق واحد في يوم واحد. اختر يومًا آخر أو اتفاقًا آخر.',
  fromAccord: 'قارن بيوم آخر أو باتفاق آخر',
};
