import type { Messages } from '../catalogue.ts';

export const shortcuts: Messages['shortcuts'] = {
  title: 'קיצורי מקלדת',
  list: 'הרשימה הזאת',
  choose: 'בחיפוש: בחירה ופתיחה',
  close: 'סגירת חלון',
  single: 'מקשים בלי Ctrl או ⌘ (/ ו־?) פועלים',
};
