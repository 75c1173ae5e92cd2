import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';

export const body: Messages['body'] = {
  description: (name) => `${name} في سجل الاتفاقات الدبلوماسية: ما قيل باسم الجهة نفسها وما نشرته.`,
  words: 'ما قالته باسمها',
  noWords: 'لا تصريحات مدوّنة باسمها.',
  published: 'ما نشرته',
  publishedCount: (count) =>
    pluralAr(count, {
      zero: 'لا مصادر مدوّنة',
      one: 'مصدر واحد مدوّن',
      two: 'مصدران مدوّنان',
      few: '# مصادر مدوّنة',
      many: '# مصدرًا مدوّنًا',
      other: '# مصدر مدوّن',
    }),
  moreSources: 'مصادر أخرى',
};
