import type { Messages } from '../catalogue.ts';
import { pluralAr } from '../plurals.ts';

export const map: Messages['map'] = {
  title: 'الخريطة',
  aside: 'كل بلد يقود إلى صفحته',
  name: (day) => `خريطة البلدان ذات الوضع في الاتفاق حتى ${day}`,
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
      zero: 'لا بلد خارج هذا الجزء كليًا أو في معظمه.',
      one: 'بلد آخر خارج هذا الجزء كليًا أو في معظمه.',
      two: 'بلدان آخران خارج هذا الجزء كليًا أو في معظمهما.',
      few: '# بلدان أخرى خارج هذا الجزء كليًا أو في معظمها.',
      many: '# بلدًا آخر خارج هذا الجزء كليًا أو في معظمه.',
      other: '# بلد آخر خارج هذا الجزء كليًا أو في معظمه.',
    }),
  outsideNamed: (names) => `خارج هذا الجزء كليًا أو في معظمها: ${names.join('، ')}.`,
  unmapped: (names) => `ليس على الخريطة: ${names.join('، ')}.`,
  undrawn: (count) => `دول لها مكان بلا وضع، غير مرسومة: ${count}.`,
  table: 'يضم الجدول جميعها بالكلمات، مع الإجراءات والمصادر.',
  boundaries: ({ naturalEarth, worldAtlas }) =>
    `الحدود كما في Natural Earth ${naturalEarth} (world-atlas ${worldAtlas})، وهي ترسمها بحسب من يسيطر على الأرض لا بحسب من يطالب بها. ولا يتخذ السجل موقفًا منها. إسقاط Equal Earth يحفظ نسب المساحات.`,
};
