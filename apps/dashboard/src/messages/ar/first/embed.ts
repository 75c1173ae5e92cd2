import type { Messages } from '../../catalogue.ts';

export const embed: Messages['embed'] = {
  title: 'تضمين',
  hint: 'الصق هذه الشيفرة في صفحة. لا تحتاج إلى برنامج نصي ولا تضع ملفات ارتباط، وتحافظ على التاريخ والإصدار المذكورين في عنوان هذه الصفحة؛ ومن دونهما تعرض الحاضر.',
  copy: 'نسخ الشيفرة',
  copied: 'نُسخت الشيفرة.',
  countries: (name) => `الدول: ${name}`,
  accords: (name) => `الاتفاقات: ${name}`,
  map: (name) => `الخريطة: ${name}`,
  open: 'فتح في السجل',
  missing: 'لا شيء يمكن عرضه في هذا العنوان.',
  failed: 'لا يمكن عرض هذا الآن. حاول لاحقًا.',
  image: 'تنزيل الصورة',
  copyAddress: 'نسخ العنوان',
  copiedAddress: 'نُسخ العنوان.',
};
