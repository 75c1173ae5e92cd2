import type { Messages } from '../catalogue.ts';
import { actKinds } from './terms/act-kinds.ts';

export const terms: Messages['terms'] = {
  standings: {
    PARTY: {
      word: 'צד',
      means: 'הסכימה להתחייב בהסכם, והוא בתוקף לגביה (אמנת וינה, סעיף 2(1)(ז)).',
    },
    CONTRACTING: {
      word: 'מתקשרת',
      means: 'הסכימה להתחייב בהסכם, בין שנכנס לתוקף ובין שלא (אמנת וינה, סעיף 2(1)(ו)).',
    },
    PROVISIONAL: {
      word: 'תחולה זמנית',
      means: 'מחילה את ההסכם לפני כניסתו לתוקף (אמנת וינה, סעיף 25).',
    },
    SIGNATORY: {
      word: 'חתומה',
      means: 'חתמה (אמנת וינה, סעיפים 10, 12, 18), או הצטרפה להסכם שאינו מחייב.',
    },
    ANNOUNCED: {
      word: 'הוכרזה',
      means:
        'גורם מוסמך אמר בפומבי שתחתום או תצטרף; אין חתימה או הסכמה להתחייב רשומה שאינה שנויה במחלוקת.',
    },
    CANDIDATE: {
      word: 'מועמדת',
      means:
        'אחרים נקבו בשמה או חיזרו אחריה, או שהשתתפה בשיחות; אין הודעה רשומה שתצטרף שאינה שנויה במחלוקת.',
    },
    SUSPENDED: {
      word: 'מושהית',
      means: 'פעולת ההסכם מושהית לגביה (אמנת וינה, סעיפים 57–58, 72).',
    },
    WITHDRAWN: {
      word: 'פרשה',
      means: 'פרשה (אמנת וינה, סעיפים 54, 56, 65–68), או שהיחסים הדיפלומטיים נותקו.',
    },
    UNCLEAR: {
      word: 'לא ברור',
      means: 'נזכרת כצד ראשי להסכם, ואין מעשה רשום שאינו שנוי במחלוקת המלמד על מעמדה.',
    },
    NONE: { word: 'אין', means: 'אין מעשה רשום המקנה מעמד, או שההסכם תם.' },
  },
  verbatims: {
    EXACT: { word: 'מדויק', means: 'זהה תו בתו.' },
    TYPOGRAPHIC: {
      word: 'מדויק פרט לטיפוגרפיה',
      means:
        'זהה לאחר חיבור אותיות וסימניהן והאחדת מירכאות, קווים מפרידים, שלוש נקודות, רווחים והפסיק האחרון של העיתון.',
    },
    CASE: { word: 'מדויק פרט לאותיות רישיות', means: 'זהה גם לאחר האחדת אותיות רישיות וקטנות.' },
    ELIDED: {
      word: 'בהשמטת מילים',
      means: 'כל החלקים נמצאו לפי סדרם, והמילים שהושמטו מסומנות.',
    },
    ALTERED: { word: 'שונה', means: 'המילים הקרובות ביותר בטקסט שונות.' },
    NOT_FOUND: { word: 'לא נמצא', means: 'אין בטקסט דבר דומה.' },
    NOT_HELD: { word: 'לא נבדק', means: 'הטקסט של המקור אינו מוחזק, ולכן לא הושווה דבר.' },
  },
  forms: {
    DIRECT: { word: 'ישיר', means: 'כולו בתוך מירכאות.' },
    MIXED: { word: 'מעורב', means: 'פרפרזה שיש בה קטעים בתוך מירכאות.' },
    INDIRECT: { word: 'עקיף', means: 'פרפרזה בלי מירכאות: מילות המקור, לא מילות הדובר.' },
  },
  roles: {
    PRINCIPAL: 'צד ראשי',
    NEGOTIATOR: 'משתתפת במשא ומתן',
    BROKER: 'מתווכת',
    HOST: 'מארחת',
    WITNESS: 'עדה',
    DEPOSITARY: 'נפקדת',
  },
  accordKinds: {
    UMBRELLA: 'שם כולל לכמה מסמכים',
    TREATY: 'אמנה',
    AGREEMENT: 'הסכם',
    FRAMEWORK: 'מסגרת',
    DECLARATION: 'הצהרה',
    JOINT_STATEMENT: 'הודעה משותפת',
    CHARTER: 'מגילה',
    DIPLOMATIC_RELATIONS: 'יחסים דיפלומטיים',
  },
  channels: {
    SOCIAL_MEDIA_POST: 'פרסום ברשת חברתית',
    WRITTEN_STATEMENT: 'הודעה בכתב',
    SPEECH: 'נאום',
    PRESS_REMARKS: 'דברים לעיתונות',
    INTERVIEW: 'ריאיון',
    BACKGROUND_BRIEFING: 'תדרוך ללא ייחוס בשם',
    JOINT_STATEMENT: 'הודעה משותפת',
    CALL_READOUT: 'הודעה על שיחה',
    OFFICIAL_RECORD: 'מסמך רשמי',
  },
  countryKinds: {
    UN_MEMBER: 'חברה באומות המאוחדות',
    UN_OBSERVER: 'מדינה משקיפה באומות המאוחדות',
    PARTLY_RECOGNISED: 'מוכרת בידי חלק מהמדינות, אינה חברה באומות המאוחדות',
    ASSOCIATED: 'בהתאגדות חופשית עם מדינה',
    FORMER: 'מדינה שאינה קיימת עוד',
    ORGANISATION: 'ארגון בין־לאומי',
  },
  bodyKinds: {
    GOVERNMENT: 'ממשלה',
    ADMINISTRATION: 'ממשל',
    MINISTRY: 'משרד ממשלתי',
    OFFICE: 'לשכה',
    PARLIAMENT: 'פרלמנט',
    ORGANISATION: 'ארגון בין־לאומי',
    NEWS_PUBLISHER: 'כלי תקשורת',
    REFERENCE_PUBLISHER: 'הוצאת ספרי עיון',
    OTHER: 'גוף אחר',
  },
  sourceKinds: {
    PRIMARY: 'מקור ראשוני',
    OFFICIAL: 'הודעה רשמית',
    NEWS: 'ידיעה בחדשות',
    REFERENCE: 'ספר עיון',
  },
  actKinds,
};
