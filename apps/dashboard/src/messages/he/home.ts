import type { Messages } from '../catalogue.ts';

export const home: Messages['home'] = {
  title: 'מרשם של הסכמים דיפלומטיים',
  kicker: 'מרשם פתוח',
  sentence: 'מי הצטרפה לאיזה הסכם דיפלומטי, באיזה מעשה, באיזה יום, ומי אמר עליו מה.',
  promise:
    'מעמד לעולם אינו מוקלד: הוא נובע ממעשים שיש להם תאריך ומקור. מובאה לעולם אינה סתם טקסט: היא קטע שמקומו נמצא במקור הנקוב בשמו, ובצדה כתוב עד כמה נבדקה.',
  how: 'כיצד הדבר נעשה',
  accords: 'הסכמים',
  accordsAside: (count) => `שאינם תחת שם כולל: ${count}`,
  none: 'אין עדיין הסכם רשום.',
  more: 'הסכמים נוספים',
  relations: 'יחסים',
  relationsAside: 'יחסים דיפלומטיים בין שתי מדינות',
  latest: 'הדברים האחרונים שנאמרו',
  latestAside: (statements, sources) => `${statements}, ${sources}`,
  all: 'כל האמירות, עם חיפוש וסינון',
};
