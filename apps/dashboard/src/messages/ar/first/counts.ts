import type { Messages } from '../../catalogue.ts';
import { pluralAr } from '../../plurals.ts';

export const counts: Messages['counts'] = {
  accords: (count) =>
    pluralAr(count, {
      zero: 'لا اتفاقات',
      one: 'اتفاق واحد',
      two: 'اتفاقان',
      few: '# اتفاقات',
      many: '# اتفاقًا',
      other: '# اتفاق',
    }),
  acts: (count) =>
    pluralAr(count, {
      zero: 'لا إجراءات',
      one: 'إجراء واحد',
      two: 'إجراءان',
      few: '# إجراءات',
      many: '# إجراءً',
      other: '# إجراء',
    }),
  bodies: (count) =>
    pluralAr(count, {
      zero: 'لا جهات',
      one: 'جهة واحدة',
      two: 'جهتان',
      few: '# جهات',
      many: '# جهة',
      other: '# جهة',
    }),
  countries: (count) =>
    pluralAr(count, {
      zero: 'لا دول',
      one: 'دولة واحدة',
      two: 'دولتان',
      few: '# دول',
      many: '# دولة',
      other: '# دولة',
    }),
  entries: (count) =>
    pluralAr(count, {
      zero: 'لا قيود',
      one: 'قيد واحد',
      two: 'قيدان',
      few: '# قيود',
      many: '# قيدًا',
      other: '# قيد',
    }),
  leaders: (count) =>
    pluralAr(count, {
      zero: 'لا قادة',
      one: 'قائد واحد',
      two: 'قائدان',
      few: '# قادة',
      many: '# قائدًا',
      other: '# قائد',
    }),
  sources: (count) =>
    pluralAr(count, {
      zero: 'لا مصادر',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: '# مصادر',
      many: '# مصدرًا',
      other: '# مصدر',
    }),
  statements: (count) =>
    pluralAr(count, {
      zero: 'لا تصريحات',
      one: 'تصريح واحد',
      two: 'تصريحان',
      few: '# تصريحات',
      many: '# تصريحًا',
      other: '# تصريح',
    }),
  wordings: (count) =>
    pluralAr(count, {
      zero: 'لا صيغ',
      one: 'صيغة واحدة',
      two: 'صيغتان',
      few: '# صيغ',
      many: '# صيغة',
      other: '# صيغة',
    }),
};
