import type { Messages } from '../catalogue.ts';

export const frame: Messages['frame'] = {
  skip: 'انتقل إلى المحتوى',
  onThisPage: 'في هذه الصفحة',
  past: (title) => `تخطَّ «${title}»`,
  tagline: 'سجل الاتفاقات الدبلوماسية',
  main: 'القائمة الرئيسية',
  accords: 'الاتفاقات',
  quotes: 'التصريحات',
  about: 'عن السجل',
  playground: 'ساحة الاستعلام',
  data: 'البيانات',
  compare: 'مقارنة',
  changes: 'التغييرات',
  language: 'اللغة',
  register: 'السجل',
  method: 'المنهج والتعريفات',
  coverage: 'مدى ما يشمله السجل',
  rights:
    'الأقوال ملك لقائليها وناشريها. يحفظ السجل الوقائع واقتباسات قصيرة منسوبة إلى أصحابها ومواضع ورودها.',
  version: (version) => `Signatory ${version}.`,
  licence: (licence) => `الوقائع بموجب رخصة ${licence}.`,
  news: 'تغيّر السجل.',
  show: 'عرض الأحدث',
  reportError: 'أبلغ عن خطأ في هذه الصفحة',
  errorBody: (page, edition) =>
    `الصفحة: ${page}\n${edition && `الإصدار: ${edition}\n`}\nما الخطأ، وأي مصدر يقول ذلك:\n`,
  noCorrections: 'المصادر ملك لناشريها. ولا يذكر هذا الموقع عنوانًا للتصحيحات.',
};
