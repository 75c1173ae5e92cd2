import type { Messages } from '../catalogue.ts';

export const standingCounts: Messages['standingCounts'] = {
  counted: {
    PARTY: (count) => `צדדים – ${count}`,
    CONTRACTING: (count) => `הביעו הסכמה, והיא טרם בתוקף לגביהן – ${count}`,
    PROVISIONAL: (count) => `מחילות אותו באופן זמני – ${count}`,
    SIGNATORY: (count) => `חתמו – ${count}`,
    ANNOUNCED: (count) => `הוכרז שיצטרפו – ${count}`,
    CANDIDATE: (count) => `ביקשו להצטרף – ${count}`,
    NEGOTIATING: (count) => `השתתפו במשא ומתן – ${count}`,
    APPROACHED: (count) => `אחרים פנו אליהן או הזכירו אותן – ${count}`,
    SUSPENDED: (count) => `מושהות – ${count}`,
    UNCLEAR: (count) => `מעמדן אינו ברור – ${count}`,
    DECLINED: (count) => `סירבו – ${count}`,
    WITHDRAWN: (count) => `פרשו – ${count}`,
    ENDED: (count) => `השתתפותן הסתיימה – ${count}`,
    NONE: (count) => `ללא מעמד – ${count}`,
  },
  endorsed: (count) => `חתמו או תמכו – ${count}`,
  onlyHelped: (count, roles) => `רק סייעו (${roles}) – ${count}`,
  between: ', ',
  uncounted: (names) => `לא כולל: ${names}`,
  sentence: (date, counts) => `נכון ל־${date}: ${counts}.`,
  differ: 'ייתכנו מספרים אחרים במקורות אחרים, משום שצעדים של אלה שנויים במחלוקת:',
};
