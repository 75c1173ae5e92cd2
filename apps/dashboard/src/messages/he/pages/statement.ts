import type { Messages } from '../../catalogue.ts';
import { isolated } from '../../isolated.ts';

export const statement: Messages['statement'] = {
  statement: 'אמירה',
  permalink: 'קישור קבוע',
  wordings: 'כל הנוסחים',
  of: (speaker, words) => `דברי ${speaker}: ${words}`,
  title: (speaker, date) => `${isolated(speaker)}, ${date}`,
  saidBy: 'מפי',
  office: 'התפקיד באותו יום',
  date: 'תאריך',
  channel: 'ערוץ',
  occasion: 'הזדמנות',
  accords: 'הסכמים',
  countries: 'מדינות',
  concerns: 'בנושא:',
  note: 'הערה',
  wording: 'נוסח',
  allWordings: 'נוסחים',
  preferredFirst: 'הראשי תחילה',
  acts: 'פעולות',
  doneByWords: 'נעשו בדברים האלה',
  around: 'סביבה',
  thatDay: 'כל האמירות של אותו יום',
  bySpeaker: 'כל האמירות של אותו דובר',
  fromSource: 'כל האמירות מאותו מקור',
  elsewhere: 'הדברים המבוקשים נמצאים בנוסח אחר שלה.',
};
