import type { Messages } from '../catalogue.ts';

export const citations: Messages['citations'] = {
  take: (words) => `للنقل: ${words}`,
  copyQuote: 'نسخ الاقتباس',
  copyReport: 'نسخ المنقول',
  copyLink: 'نسخ الرابط',
  copyCitation: 'نسخ الإسناد',
  formats: 'كل الصيغ',
  copied: {
    quote: 'نُسخ الاقتباس.',
    report: 'نُسخ المنقول.',
    link: 'نُسخ الرابط.',
    citation: 'نُسخ الإسناد.',
  },
  failed: 'لم يسمح المتصفح بالنسخ. حدّد النص وانسخه يدويًا.',
  reported: (words, by) => `نقله ${by}، وليس اقتباسًا: ${words}`,
  title: 'إسناد هذا التصريح',
  advice: 'يبيّن كل نص موضع الكلام ومدى مقارنته بمصدره. فأبقِ ذلك معه.',
  names: {
    PLAIN_TEXT: 'نص عادي',
    WIKIPEDIA: 'قالب ويكيبيديا الإنجليزية',
    WEB_ANNOTATION: 'تعليق الويب (W3C، JSON-LD)',
  },
  copy: (format) => `نسخ ${format}`,
  download: (format) => `تنزيل ${format}`,
  wording: (source) => `بصيغة ${source}`,
  close: 'إغلاق',
  fetching: 'يجري جلب نصوص الإسناد.',
  unfetched: 'تعذر جلب نصوص الإسناد.',
  page: 'فتحها صفحةً',
  back: 'العودة إلى التصريح',
};
