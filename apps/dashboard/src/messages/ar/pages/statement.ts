import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';

export const statement: Messages['statement'] = {
  statement: 'تصريح',
  permalink: 'رابط دائم',
  wordings: 'كل الصيغ',
  of: (speaker, words) => `ما قاله ${speaker}: ${words}`,
  title: (speaker, date) => `${isolated(speaker)}، ${date}`,
  saidBy: 'القائل',
  office: 'المنصب في ذلك اليوم',
  date: 'التاريخ',
  channel: 'القناة',
  occasion: 'المناسبة',
  accords: 'الاتفاقات',
  countries: 'الدول',
  concerns: 'يتعلق بـ:',
  note: 'ملاحظة',
  wording: 'الصيغة',
  allWordings: 'الصيغ',
  preferredFirst: 'الرئيسية أولًا',
  acts: 'الإجراءات',
  doneByWords: 'جرت بهذا التصريح',
  around: 'حوله',
  thatDay: 'كل تصريحات ذلك اليوم',
  bySpeaker: 'كل تصريحات القائل نفسه',
  fromSource: 'كل تصريحات المصدر نفسه',
  elsewhere: 'ما بُحث عنه وارد في صيغة أخرى له.',
};
