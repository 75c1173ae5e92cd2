import type { Messages } from '../../catalogue.ts';

export const notices: Messages['notices'] = {
  loading: 'העמוד נטען…',
  offline: (time) => `אין חיבור לרשת. מה שמוצג נטען בשעה ${time}.`,
  stuck: 'לא ניתן היה לטעון את העמוד. עדיין מוצג העמוד הקודם.',
  retry: 'ניסיון נוסף',
};
