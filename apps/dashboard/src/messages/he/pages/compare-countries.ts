import type { Messages } from '../../catalogue.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: 'השוואת מדינות',
  of: (names) => `השוואת ההסכמים של ${names}`,
  lead: 'אילו הסכמים משותפים למדינות, ולאילו הצטרפה אחת מהן, מאילו פרשה ולאילו סירבה.',
  second: 'לעומת',
  third: 'וגם',
  noCountry: 'אף מדינה',
  choose: 'אפשר לבחור מדינה אחת כדי לראות את כל הסכמיה, או כמה מדינות כדי להשוות ביניהן.',
  nothing: 'עד אותו יום אין לה מקום באף הסכם.',
  nothingShared: 'לא ידוע לנו על הסכם שכולן חתמו עליו או הצטרפו אליו.',
  onlyJoined: (country, count) => `רק ${country} חתמה או הצטרפה: ${count}`,
  groups: {
    all: (count) => `כולן חתמו או הצטרפו: ${count}`,
    some: (count) => `חלקן חתמו או הצטרפו: ${count}`,
    none: (count) => `אף אחת מהן לא חתמה ולא הצטרפה: ${count}`,
    joined: (count) => `חתמה או הצטרפה: ${count}`,
    left: (count) => `פרשה, או שתם: ${count}`,
    declined: (count) => `סירבה: ${count}`,
    other: (count) => `לא הצטרפה: ${count}`,
  },
  rule: 'חתמה או הצטרפה: מי שהיא חתומה, מתקשרת או צד, מחילה את ההסכם זמנית או שההסכם מושהה לגביה. פעולות שנויות במחלוקת אינן בשום עמודה. בקבוצת הסכמים עומד היום הראשון שבו המדינה כבר חתמה על אחד מהם.',
  fromCountry: 'כל הסכמיה לפי חתימה, הסכמה להתחייב וכניסה לתוקף; השוואה למדינה אחרת',
};

export const steps: Messages['steps'] = {
  signed: 'חתימה',
  consented: 'הסכמה להתחייב',
  inForce: 'כניסה לתוקף',
  left: 'פרישה',
};
