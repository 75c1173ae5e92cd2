import type { Messages } from '../catalogue.ts';
import { pluralAr } from '../plurals.ts';

export const statements: Messages['statements'] = {
  kicker: 'الأقوال',
  title: 'ما قيل',
  description:
    'تصريحات عن الاتفاقات الدبلوماسية، بكلماتها ومن قالها وبأي منصب وفي أي يوم وكيف، وأين وردت.',
  section: 'التصريحات',
  onRecord: (count) =>
    pluralAr(count, {
      zero: 'لا تصريحات مدوّنة',
      one: 'تصريح واحد مدوّن',
      two: 'تصريحان مدوّنان',
      few: '# تصريحات مدوّنة',
      many: '# تصريحًا مدوّنًا',
      other: '# تصريح مدوّن',
    }),
  found: (count) =>
    pluralAr(count, {
      zero: 'لم يُعثر على تصريح',
      one: 'عُثر على تصريح واحد',
      two: 'عُثر على تصريحين',
      few: 'عُثر على # تصريحات',
      many: 'عُثر على # تصريحًا',
      other: 'عُثر على # تصريح',
    }),
  noneMeet: 'لا تصريح مدوّنًا يستوفي هذه كلها. للعثور على شيء أسقط واحدًا منها:',
  noneYet: 'لم يُدوَّن كلام بعد.',
  pages: 'التصريحات',
  later: 'تصريحات أحدث',
  earlier: 'تصريحات أقدم',
  conditions: {
    words: 'الكلمات',
    accord: 'الاتفاق',
    country: 'الدولة المعنية',
    leader: 'القائل',
    body: 'الجهة القائلة',
    speakerCountry: 'دولة القائل',
    source: 'المصدر',
    channel: 'القناة',
    form: 'الشكل',
    verbatim: 'التطابق',
    language: 'اللغة',
    from: 'من',
    to: 'إلى',
  },
  help: 'ما بين "علامتي اقتباس" يأتي متتابعًا؛ وعلامة الطرح قبل كلمة تستبعدها؛ والنجمة تقوم مقام أي نهاية.',
  filters: 'عوامل التصفية',
  filtersSet: (count) => `عوامل التصفية، المحدَّد منها ${count}`,
  any: 'الكل',
  show: 'عرض التصريحات',
  clear: 'مسح الكل',
  set: 'الشروط المحددة',
  condition: (name, value) => `${name}: ${value}`,
  remove: 'إزالة',
  without: (condition, count) =>
    pluralAr(count, {
      zero: `من دون ${condition}، لا تصريحات`,
      one: `من دون ${condition}، تصريح واحد`,
      two: `من دون ${condition}، تصريحان`,
      few: `من دون ${condition}، # تصريحات`,
      many: `من دون ${condition}، # تصريحًا`,
      other: `من دون ${condition}، # تصريح`,
    }),
};
