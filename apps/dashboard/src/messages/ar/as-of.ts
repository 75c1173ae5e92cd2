import type { Messages } from '../catalogue.ts';
import { pluralAr } from '../plurals.ts';

export const asOf: Messages['asOf'] = {
  banner: (date) => `كما كان في ${date}.`,
  back: 'العودة إلى اليوم',
  rule: 'العمل غير المؤرَّخ يُحسب من يوم نشر أقدم مصادره، والتاريخ غير الدقيق (شهر أو سنة) من آخر أيامه.',
  label: 'كما في',
  show: 'اعرض ذلك اليوم',
  step: (days) =>
    pluralAr(days, {
      zero: 'لا تواريخ فيها أعمال وأقوال',
      one: 'انتقل عبر تاريخ واحد من الأعمال والأقوال',
      two: 'انتقل عبر تاريخين من الأعمال والأقوال',
      few: 'انتقل عبر # تواريخ من الأعمال والأقوال',
      many: 'انتقل عبر # تاريخًا من الأعمال والأقوال',
      other: 'انتقل عبر # تاريخ من الأعمال والأقوال',
    }),
  knownTo: (date) => `جرى البحث حتى ${date}؛ وقد ينقص ما حدث بعد ذلك.`,
  counted: 'وتُعدّ الأيام حتى ذلك اليوم.',
  notStated: 'لم يُذكر مدى ما دُوِّن عن هذا الاتفاق.',
  ahead: (day, today) => `${day} بعد اليوم، ${today}: ما أُرِّخ بينهما مقرَّر ولم يحدث.`,
  scheduled: (date) => `مقرَّر في ${date}`,
  ofWhichScheduled: (count) => `منها مقرَّر: ${count}`,
};
