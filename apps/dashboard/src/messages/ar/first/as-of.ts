import type { Messages } from '../../catalogue.ts';
import { ofWhich } from '../../of-which.ts';

export const asOf: Messages['asOf'] = {
  banner: (date) => `كما كان في ${date}.`,
  back: 'العودة إلى اليوم',
  rule: 'الإجراء غير المؤرَّخ يُحسب من يوم نشر أقدم مصادره، والتاريخ غير الدقيق (شهر أو سنة) من آخر أيامه.',
  label: 'الحالة بتاريخ',
  show: 'اعرض ذلك اليوم',
  knownTo: (date) => `جرى البحث حتى ${date}؛ وقد ينقص ما حدث بعد ذلك.`,
  knownOn: (date) => `جرى البحث حتى ${date}`,
  counted: 'وتُعدّ الأيام حتى ذلك اليوم.',
  notStated: 'لم يُذكر اليوم الذي جرى البحث حتى حلوله عن هذا الاتفاق.',
  ahead: (day, today) => `${day} بعد اليوم، ${today}: ما أُرِّخ بينهما مقرَّر ولم يحدث.`,
  scheduled: (date) => `مقرَّر في ${date}`,
  ofWhichScheduled: ofWhich({
    part: (count) => `منها مقرَّر: ${count}`,
    only: 'مقرَّر',
    all: 'كلها مقرَّرة',
  }),
  ofWhichGone: ofWhich({
    part: (count) => `منها لم يعد قائمًا: ${count}`,
    only: 'لم تعد قائمة',
    all: 'كلها لم تعد قائمة',
  }),
  ofWhichFormer: ofWhich({
    part: (count) => `منها لم يعد قائمًا اليوم، ولم يُدوَّن منذ أي يوم: ${count}`,
    only: 'لم تعد قائمة اليوم، ولم يُدوَّن منذ أي يوم',
    all: 'كلها لم تعد قائمة اليوم، ولم يُدوَّن منذ أي يوم',
  }),
};
