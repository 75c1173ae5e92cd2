import type { Messages } from '../catalogue.ts';

export const acts: Messages['acts'] = {
  undated: 'في يوم غير مدوَّن',
  dateUnknown: 'التاريخ غير مدوَّن',
  givenInAdvance: (day) => `كما نُشر مسبقًا في ${day}`,
  inferred: 'تاريخ استنتجناه',
  inferredFrom: (wording) => <>تاريخ استنتجناه؛ يقول المصدر «{wording}»</>,
  within: (accord) => <>ضمن {accord}</>,
  by: (who) => <>من قِبل {who}</>,
  inTheseWords: 'بهذه الكلمات',
  inPart: 'جزئيًّا',
  otherDate: (day) => `أو ${day} بحسب مصادر أخرى`,
  takesEffect: (day) => `يسري في ${day}`,
  contested: 'متنازع فيه.',
  saysOtherwise: 'يقول خلاف ذلك',
  saidOtherwiseBefore: 'خبر أسبق، يقول خلاف ذلك',
};
