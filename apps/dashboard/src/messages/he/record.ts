import type { Messages } from '../catalogue.ts';

export const record: Messages['record'] = {
  about: 'על הרשומה',
  names: 'שמות',
  country: 'מדינה',
  code: 'קוד המדינה',
  feed: 'מעקב בקורא עדכונים',
  editionsFeed: 'מעקב אחר השינויים בקורא עדכונים',
  note: 'הערה',
  acts: 'פעולות',
  performed: 'שנעשו או הוכרזו',
  none: 'אין רישום.',
  earlier: 'אמירות מוקדמות יותר',
  from: (date) => `החל ב־${date}`,
  until: (date) => `עד ${date}`,
  span: (from, to) => `מ־${from} עד ${to}`,
  undated: 'התאריכים אינם רשומים',
  attestedFrom: (from, until) => `החל ב־${from}, בתפקיד ב־${until} לפי המקור האחרון`,
  lastAttested: (date) => `בתפקיד ב־${date} לפי המקור האחרון`,
  lastKnown: 'התפקיד הידוע האחרון',
};
