import type { Messages } from '../catalogue.ts';
import { isolated } from '../isolated.ts';

export const wordings: Messages['wordings'] = {
  reported: 'פרפרזה, לא מילות הדובר עצמו',
  partly: 'חלקו ציטוט וחלקו פרפרזה',
  gap: 'כאן מסתיים קטע אחד של המקור ומתחיל הקטע הבא.',
  checked: (word) => `בדיקה מול המקור: ${word}`,
  paraphraseMeans:
    'הפרפרזה היא של המקור, וכך גם ”אני” ו”אנחנו” שבה. נבדק רק שהמילים האלה כתובות בו.',
  compared: (date, publisher) => `הושווה ב־${date} לעותק של הטקסט של ${isolated(publisher)}.`,
  digest: 'תקציר של אותו טקסט (SHA-256):',
  above: 'הנוסח הראשי',
  source: 'מקור',
  check: 'בדיקה מול המקור',
  attributedTo: 'מיוחס אל',
  cue: 'לשון הייחוס',
  place: 'בהקשרו',
  atSource: 'אצל המקור',
  goToWords: 'לעיון במקור',
  note: 'הערה',
  differences: 'בהשוואה לנוסח הראשי',
  same: 'אותן מילים.',
  uncompared: 'לא הושווה: בשפה אחרת, או שאין בו ציטוט.',
  otherStretch: 'הוא מצטט חלק אחר של אותה אמירה.',
  legend: 'מחוק בקו: רק בנוסח הראשי. קו תחתון: רק בנוסח הזה.',
  removed: 'רק בנוסח הראשי:',
  added: 'רק בנוסח הזה:',
  shared: 'בשניהם:',
};
