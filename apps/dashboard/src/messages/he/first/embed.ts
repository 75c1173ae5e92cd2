import type { Messages } from '../../catalogue.ts';

export const embed: Messages['embed'] = {
  title: 'הטמעה',
  hint: 'יש להדביק את הקוד הזה בדף. הוא אינו דורש סקריפט ואינו שומר עוגיות, והוא שומר על התאריך ועל המהדורה שבכתובת הדף הזה; בלעדיהם הוא מציג את ההווה.',
  copy: 'העתקת הקוד',
  copied: 'הקוד הועתק.',
  countries: (name) => `מדינות: ${name}`,
  accords: (name) => `הסכמים: ${name}`,
  map: (name) => `מפה: ${name}`,
  open: 'פתיחה במרשם',
  missing: 'אין מה להציג בכתובת הזאת.',
  failed: 'לא ניתן להציג את זה כעת. יש לנסות שוב מאוחר יותר.',
  image: 'הורדת תמונה',
  copyAddress: 'העתקת הכתובת',
  copiedAddress: 'הכתובת הועתקה.',
};
