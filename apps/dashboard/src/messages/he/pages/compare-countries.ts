import type { Messages } from '../../catalogue.ts';
import { frame } from '../first/frame.ts';

export const compareCountries: Messages['compareCountries'] = {
  title: frame.compareCountries,
  lead: 'אילו הסכמים משותפים למדינות, ולאילו הצטרפה אחת מהן, מאילו פרשה ולאילו סירבה.',
  takesPart: 'מדינה משתתפת בהסכם אם חתמה עליו או התחייבה בו בדרך אחרת, לא פרשה ממנו ועודנה קיימת.',
  nothingShared: 'ככל הידוע לנו אין להן הסכם משותף.',
  onlyJoined: (country, other) => `${country} משתתפת, ${other} אינה משתתפת`,
  groups: {
    both: 'שתיהן משתתפות',
    neither: 'אף אחת משתיהן אינה משתתפת',
    all: 'כולן משתתפות',
    some: 'חלקן משתתפות, לא כולן',
    none: 'אף אחת מהן אינה משתתפת',
    joined: 'משתתפת',
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
