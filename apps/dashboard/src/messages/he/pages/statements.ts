import type { Messages } from '../../catalogue.ts';
import { pluralHe } from '../../plurals.ts';

export const statements: Messages['statements'] = {
  kicker: 'ציטוטים',
  title: 'מה נאמר',
  description:
    'אמירות על הסכמים דיפלומטיים: הדברים עצמם, מי אמר אותם, באיזה תפקיד, באיזה יום וכיצד, והיכן הם כתובים.',
  section: 'אמירות',
  onRecord: (count) =>
    pluralHe(count, {
      one: 'אמירה אחת רשומה',
      two: 'שתי אמירות רשומות',
      other: '# אמירות רשומות',
    }),
  found: (count) =>
    pluralHe(count, { one: 'נמצאה אמירה אחת', two: 'נמצאו שתי אמירות', other: 'נמצאו # אמירות' }),
  noneMeet: 'אין אמירה רשומה שמתאימה לכל אלה. כדי למצוא, יש לוותר על אחד:',
  noneYet: 'עדיין לא נרשמו אמירות.',
  pages: 'אמירות',
  later: 'אמירות מאוחרות יותר',
  earlier: 'אמירות מוקדמות יותר',
  conditions: {
    words: 'מילים',
    accord: 'הסכם',
    country: 'המדינה הנדונה',
    leader: 'מפי',
    body: 'מפי גוף',
    speakerCountry: 'מדינת הדובר',
    source: 'מקור',
    channel: 'ערוץ',
    form: 'צורה',
    verbatim: 'בדיקה מול המקור',
    language: 'שפה',
    from: 'מתאריך',
    to: 'עד תאריך',
  },
  help: 'מילים ב"מירכאות" באות זו אחר זו; מינוס לפני מילה מוציא אותה; כוכבית עומדת במקום כל סיומת.',
  filters: 'מסננים',
  filtersSet: (count) => `מסננים, ${count} פעילים`,
  any: 'הכול',
  others: (count) =>
    pluralHe(count, {
      one: 'ועוד ערך אחד: יש לצמצם תחילה את החיפוש',
      two: 'ועוד שני ערכים: יש לצמצם תחילה את החיפוש',
      other: 'ועוד # ערכים: יש לצמצם תחילה את החיפוש',
    }),
  othersByName: (count) =>
    pluralHe(count, {
      one: 'שם אחד נוסף אינו ברשימה: אפשר להקליד אותו',
      two: 'שני שמות נוספים אינם ברשימה: אפשר להקליד שם',
      other: '# שמות נוספים אינם ברשימה: אפשר להקליד שם',
    }),
  capped: 'נספרו 10,000 האמירות האחרונות',
  show: 'הצגת האמירות',
  clear: 'ניקוי הכול',
  set: 'התנאים שנקבעו',
  condition: (name, value) => `${name}: ${value}`,
  remove: 'הסרה',
  without: (condition, count) =>
    pluralHe(count, {
      one: `בלי ${condition}, אמירה אחת`,
      two: `בלי ${condition}, שתי אמירות`,
      other: `בלי ${condition}, # אמירות`,
    }),
  order: 'סדר',
  newest: 'החדשות תחילה',
  oldest: 'הישנות תחילה',
  size: 'אמירות בעמוד',
  byDate: 'לפי תאריך',
  bar: (date, count) => `${date}: ${count}`,
  files: 'האמירות שנמצאו, כקבצים',
  file: (format) => `כולן כקובץ ${format}`,
};
