import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';

export const wordings: Messages['wordings'] = {
  reported: 'דיווח, לא ציטוט',
  partly: 'המקור שם במירכאות רק חלק מן המילים.',
  gap: 'כאן מסתיים קטע אחד של המקור ומתחיל הקטע הבא.',
  verbatim: (word) => `מידת הדיוק: ${word}`,
  compared: (date, publisher) => `הושווה ב־${date} לטקסט של ${isolated(publisher)} שהיה בידי עורך.`,
  digest: 'SHA-256 של אותו טקסט:',
  above: 'הנוסח הראשי',
  source: 'מקור',
  check: 'בדיקה',
  attributedTo: 'מיוחס אל',
  cue: 'לשון הייחוס',
  place: 'בהקשרו',
  atSource: 'אצל המקור',
  goToWords: 'לעיון במקור',
  note: 'הערה',
  differences: 'לצד הנוסח המועדף',
  same: 'אותן מילים.',
  uncompared: 'בשפה אחרת או בלי דברים מצוטטים: לא הושוו.',
  otherStretch: 'הוא מביא דברים אחרים מאותה אמירה.',
  legend: 'מחוק בקו: רק בנוסח המועדף. קו תחתון: רק בנוסח הזה.',
  removed: 'רק בנוסח המועדף:',
  added: 'רק בנוסח הזה:',
  shared: 'בשניהם:',
};
