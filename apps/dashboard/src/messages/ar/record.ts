import type { Messages } from '../catalogue.ts';

export const record: Messages['record'] = {
  about: 'عن هذا القيد',
  names: 'الأسماء',
  country: 'الدولة',
  code: 'رمز الدولة',
  feed: 'المتابعة في قارئ التلقيمات',
  editionsFeed: 'متابعة تغييراته في قارئ التلقيمات',
  note: 'ملاحظة',
  acts: 'الإجراءات',
  performed: 'ما قام به أو أعلنه',
  none: 'لا شيء مدوّن في السجل.',
  earlier: 'تصريحات أسبق',
  from: (date) => `من ${date}`,
  until: (date) => `حتى ${date}`,
  span: (from, to) => `من ${from} حتى ${to}`,
  undated: 'التواريخ غير مدوّنة في السجل',
  attestedFrom: (from, until) => `من ${from}، وفي المنصب في ${until} وفق آخر مصدر`,
  lastAttested: (date) => `في المنصب في ${date} وفق آخر مصدر`,
  lastKnown: 'آخر منصب معروف',
};
