import type { Messages } from '../catalogue.ts';
import { pluralAr } from '../plurals.ts';

export const map: Messages['map'] = {
  title: 'الخريطة',
  aside: 'كل دولة تقود إلى صفحتها',
  name: (day) => `خريطة الدول ذات الوضع في الاتفاق حتى ${day}`,
  skip: 'تجاوز الخريطة',
  country: (name, standing, since) =>
    since ? `${name}: ${standing}، منذ ${since}` : `${name}: ${standing}`,
  part: 'الجزء المعروض من العالم',
  closeUp: 'تقريب',
  frames: {
    world: 'العالم',
    africa: 'أفريقيا',
    asia: 'آسيا',
    caribbean: 'الكاريبي',
    europe: 'أوروبا',
    oceania: 'أوقيانوسيا',
    westernAsia: 'غربي آسيا',
  },
  key: 'مفتاح الخريطة',
  outside: (count) =>
    pluralAr(count, {
      zero: 'كل الدول ظاهرة هنا.',
      one: 'دولة أخرى لا تظهر هنا.',
      two: 'دولتان أخريان لا تظهران هنا.',
      few: '# دول أخرى لا تظهر هنا.',
      many: '# دولة أخرى لا تظهر هنا.',
      other: '# دولة أخرى لا تظهر هنا.',
    }),
  outsideNamed: (names) => `لا تظهر هنا: ${names.join('، ')}.`,
  unmapped: (names) => `ليس على الخريطة: ${names.join('، ')}.`,
  undrawn: (count) => `دول لها مكان بلا وضع، غير مرسومة: ${count}.`,
  table: 'يضم الجدول جميعها بالكلمات، مع الإجراءات والمصادر.',
  boundaries: ({ naturalEarth, worldAtlas }) =>
    `الحدود كما في Natural Earth ${naturalEarth} (world-atlas ${worldAtlas})، وهي ترسمها بحسب من يسيطر على الأرض لا بحسب من يطالب بها. ولا يتخذ السجل موقفًا منها. إسقاط Equal Earth يحفظ نسب المساحات.`,
};
