import type { Messages } from '../catalogue.ts';

export const frame: Messages['frame'] = {
  skip: 'דילוג אל התוכן',
  onThisPage: 'בדף זה',
  past: (title) => `דילוג על „${title}”`,
  tagline: 'מרשם של הסכמים דיפלומטיים',
  main: 'תפריט ראשי',
  accords: 'הסכמים',
  quotes: 'ציטוטים',
  about: 'אודות',
  playground: 'סביבת שאילתות',
  data: 'נתונים',
  compare: 'השוואה',
  changes: 'שינויים',
  language: 'שפה',
  register: 'המרשם',
  method: 'השיטה וההגדרות',
  coverage: 'עד היכן מגיע המרשם',
  rights:
    'הדברים שייכים למי שאמרו אותם ולמי שפרסמו אותם. במרשם נשמרות עובדות, ציטוטים קצרים ומיוחסים והמקום שבו הם כתובים.',
  version: (version) => `Signatory ${version}.`,
  licence: (licence) => `העובדות ברישיון ${licence}.`,
  news: 'המרשם השתנה.',
  show: 'הצגת העדכני',
  reportError: 'דיווח על טעות בעמוד הזה',
  errorBody: (page, edition) =>
    `עמוד: ${page}\n${edition && `מהדורה: ${edition}\n`}\nמה שגוי, ואיזה מקור אומר זאת:\n`,
  noCorrections: 'המקורות שייכים למפרסמיהם. באתר זה לא נקבעה כתובת לתיקונים.',
};
