import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';

export const source: Messages['source'] = {
  description: (kind, publisher) =>
    `${kind}. الناشر: ${publisher}. ما يستند إلى هذا المصدر في السجل من تصريحات وإجراءات.`,
  source: 'المصدر',
  neverServed: 'نحتفظ بنسخة لمقارنة الاقتباسات ولا نعيد نشرها',
  publisher: 'الناشر',
  authors: 'الكتّاب',
  published: 'تاريخ النشر',
  inferred: '(استنتجناه)',
  language: 'اللغة',
  address: 'العنوان',
  noAddress: 'غير مدوّن',
  noText: 'لا نص محفوظًا',
  statements: 'التصريحات',
  statementCount: (count) =>
    pluralAr(count, {
      zero: 'لا تصريح بصيغة مأخوذة منه',
      one: 'تصريح واحد بصيغة مأخوذة منه',
      two: 'تصريحان بصيغة مأخوذة منه',
      few: '# تصريحات بصيغة مأخوذة منه',
      many: '# تصريحًا بصيغة مأخوذة منه',
      other: '# تصريح بصيغة مأخوذة منه',
    }),
  actCount: (count) =>
    pluralAr(count, {
      zero: 'لا إجراء يستشهد به',
      one: 'إجراء واحد يستشهد به',
      two: 'إجراءان يستشهدان به',
      few: '# إجراءات تستشهد به',
      many: '# إجراءً يستشهد به',
      other: '# إجراء يستشهد به',
    }),
};
