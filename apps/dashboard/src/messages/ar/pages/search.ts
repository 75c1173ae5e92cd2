import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

export const search: Messages['search'] = {
  kicker: 'البحث',
  title: 'البحث في السجل',
  description: 'الاتفاقات والدول والقادة والجهات بأسمائها، وما قيل بكلماته.',
  label: 'أسماء وكلمات',
  help: 'الكلمات بين "علامتي اقتباس" متتالية؛ وعلامة الناقص قبل كلمة تستبعدها؛ والنجمة تقوم مقام أي نهاية.',
  hint: 'أسماء الاتفاقات والدول والقادة والجهات، وكلمات قيلت.',
  results: (count) =>
    pluralAr(count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  none: 'ليس في السجل ما يضم هذه الكلمات كلها.',
  noneAdvice: 'ولا شيء قريب منها أيضًا. كلمات أقل تجد أكثر، ويكفي أول الكلمة الأخيرة.',
  near: 'عمليات بحث أخرى',
  nearMeans: 'لا شيء يطابق ما كُتب. وهذه عمليات بحث لها نتائج.',
  without: (words) => `دون ${words.map((word) => `«${word}»`).join('، ')}`,
  tooMuch: 'لا يتجاوز البحث 16 كلمة.',
  searching: 'جارٍ البحث…',
  all: (count) =>
    pluralAr(count, {
      zero: 'الكل (#)',
      one: 'الكل (#)',
      two: 'الكل (#)',
      few: 'الكل (#)',
      many: 'الكل (#)',
      other: 'الكل (#)',
    }),
  more: 'المزيد',
  everything: 'كل النتائج في صفحة واحدة',
  pages: 'الصفحات',
  close: 'إغلاق',
  kinds: {
    accords: 'الاتفاقات',
    countries: frame.countries,
    places: 'المشاركات في الاتفاقات',
    leaders: frame.leaders,
    bodies: frame.bodies,
    statements: 'التصريحات',
  },
};
