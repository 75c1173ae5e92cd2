import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';
import { pluralAr } from '../plurals.ts';

export const timeline: Messages['timeline'] = {
  title: 'الخط الزمني',
  aside: 'كل علامة تقود إلى ما تدل عليه',
  whole: 'التدوين كله',
  from: 'من',
  to: 'إلى',
  drawRange: 'اعرض هذه الفترة',
  ofTable: (acts) =>
    `في السجل هنا ${acts}، وهي أكثر من أن تُرسم معًا: فالخطوط للدول التي في الجدول أعلاه. ضيّق الجدول أو ارسم مدى أقصر.`,
  firstOf: (shown, statements) => `رُسم أول ${shown} من ${statements}. والمدى الأقصر يُظهر غيرها.`,
  asTable: 'الشيء نفسه بالكلمات:',
  table: 'الجدول',
  empty: 'لا شيء مؤرَّخًا مدوَّنًا هنا.',
  draw: 'ارسم الخطوط',
  lanes: (lanes) =>
    pluralAr(lanes, {
      zero: 'لا خطوط',
      one: 'خط واحد',
      two: 'خطان',
      few: '# خطوط',
      many: '# خطًا',
      other: '# خط',
    }),
  skip: 'تجاوز العلامات',
  undatedAny: 'ما لا تاريخ له غير مرسوم.',
  undated: (count) =>
    pluralAr(count, {
      zero: 'كل الإجراءات والتصريحات مؤرَّخة.',
      one: 'لم يُرسم إجراء أو تصريح واحد بلا تاريخ.',
      two: 'لم يُرسم اثنان من الإجراءات والتصريحات بلا تاريخ.',
      few: 'لم يُرسم # من الإجراءات والتصريحات بلا تاريخ.',
      many: 'لم يُرسم # من الإجراءات والتصريحات بلا تاريخ.',
      other: 'لم يُرسم # من الإجراءات والتصريحات بلا تاريخ.',
    }),
  wholeAccord: 'الاتفاق ككل',
  countryless: 'متحدثون لا يمثلون دولة',
  act: (who, kind, date) => `${isolated(who ?? 'الاتفاق')}: ${kind}، ${date}`,
  contestedAct: (who, kind, date) => `${isolated(who ?? 'الاتفاق')}: ${kind}، ${date}، متنازع فيه`,
  said: (who, date, words) => `قول ${isolated(who)}، ${date}: ${words}`,
  contestedMark: 'إجراء متنازع فيه',
  saidMark: 'أقوال',
  towards: (standing) => `خطوة نحو وضع: ${standing}`,
};
