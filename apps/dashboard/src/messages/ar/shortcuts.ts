import type { Messages } from '../catalogue.ts';

export const shortcuts: Messages['shortcuts'] = {
  title: 'اختصارات لوحة المفاتيح',
  list: 'هذه القائمة',
  choose: 'في البحث: الاختيار والفتح',
  close: 'إغلاق النافذة',
  single: 'تعمل المفاتيح من دون Ctrl أو ⌘ (/ و?)',
};
