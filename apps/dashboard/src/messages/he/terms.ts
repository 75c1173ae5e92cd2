import type { Messages } from '../catalogue.ts';
import { actKinds } from './terms/act-kinds.ts';
import { outcomes } from './terms/outcomes.ts';

export const terms: Messages['terms'] = {
  standings: {
    PARTY: {
      word: 'צד',
      means: 'הסכימה להתחייב בהסכם, והוא בתוקף לגביה (אמנת וינה, סעיף 2(1)(ז)).',
    },
    CONTRACTING: {
      word: 'מתקשרת',
      means: 'הסכימה להתחייב בהסכם, והוא אינו בתוקף לגביה (אמנת וינה, סעיף 2(1)(ו)).',
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
      means: 'גורם מוסמך מטעמה אמר שהיא רוצה להצטרף, או שביקשה זאת, בלי לומר שתצטרף.',
    },
    NEGOTIATING: {
      word: 'במשא ומתן',
      means: 'השתתפה בניסוח הטקסט (אמנת וינה, סעיפים 2(1)(ה), 9, 10); לא אמרה שתצטרף.',
    },
    APPROACHED: {
      word: 'פנו אליה',
      means: 'אחרים נקבו בשמה כמי שעשויה להצטרף או ביקשו זאת ממנה; אין יותר מזה ברשומות.',
    },
    SUSPENDED: {
      word: 'מושהית',
      means: 'פעולת ההסכם מושהית לגביה (אמנת וינה, סעיפים 57–58, 72).',
    },
    UNCLEAR: {
      word: 'לא ברור',
      means:
        'אין פעולה רשומה שאינה שנויה במחלוקת המלמדת על מעמדה: היא צד ראשי, או שהודיעה על פרישה ואין רשום כיצד הצטרפה.',
    },
    DECLINED: { word: 'סירבה', means: 'אמרה שלא תצטרף, ומאז לא עשתה דבר לקראת הצטרפות.' },
    WITHDRAWN: {
      word: 'פרשה',
      means: 'פרשה (אמנת וינה, סעיפים 54, 56, 65–68), או שהיחסים הדיפלומטיים נותקו.',
    },
    ENDED: {
      word: 'תם',
      means:
        'הסכימה להתחייב בהסכם, החילה אותו או הצטרפה להסכם שאינו מחייב, עד שההסכם תם (אמנת וינה, סעיפים 54, 70) או עד שמדינה עצמה חדלה להתקיים; או שמדינה אחרת ממשיכה את מקומה.',
    },
    NONE: {
      word: 'אין',
      means:
        'אין פעולה רשומה המקנה מעמד, או שפרשה מן המסמכים שהקנו אותו, או שתוקפם פקע. כך גם מי שהיא רק מתווכת, מארחת, עדה או נפקדת.',
    },
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
  capacities: {
    ACTING: 'ממלא מקום',
    INTERIM: 'זמני',
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
    MOVEMENT: 'תנועה או קבוצה, לא מדינה',
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
    AGENCY: 'סוכנות ידיעות',
    NEWS: 'עיתונות',
    DIGEST: 'תקציר של דיווחים אחרים',
    REFERENCE: 'ספר עיון',
  },
  actKinds,
  outcomes,
};
