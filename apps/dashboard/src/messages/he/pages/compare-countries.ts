import type { Messages } from '../../catalogue.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: 'השוואת מדינות',
  lead: 'אילו הסכמים משותפים למדינות, ולאילו הצטרפה אחת מהן, מאילו פרשה ולאילו סירבה.',
  nothingShared: 'ככל הידוע לנו אין להן הסכם משותף.',
  onlyJoined: (country) => `רק ${country} חתמה או הצטרפה`,
  groups: {
    all: 'כולן חתמו או הצטרפו',
    some: 'חלקן חתמו או הצטרפו',
    none: 'אף אחת מהן לא חתמה ולא הצטרפה',
    joined: 'חתמה או הצטרפה',
    left: 'פרשה, או שתם',
    declined: 'סירבה',
    other: 'לא הצטרפה',
  },
  fromCountry: 'כל הסכמיה בעמודות; השוואה למדינה אחרת',
};

export const steps: Messages['steps'] = {
  signed: 'חתימה',
  consented: 'הסכמה להתחייב',
  inForce: 'כניסה לתוקף',
  left: 'פרישה',
};
