import { type ActTongue, asIs } from './act-tongue.ts';
import { unmarked } from './names.ts';

/** Signs of short vowels, of a doubled letter and of none: by their range, since all marks of Unicode in so many places take a second to compile. */
const SIGNS = String.raw`[\u064b-\u065f\u0670]*`;

/** These signs are not always written: they may stand after each letter of an expression, one of a class or left out as well. */
const vowelled = (source: string): string =>
  source.replace(
    /((?<!\\)\[[^\]]*\]|\p{Script=Arabic})(\?)?/gu,
    (_, letter: string, optional = '') =>
      optional === '' ? letter + SIGNS : `(?:${letter}${SIGNS})?`,
  );

const named = (name: string) => vowelled(asIs(unmarked(name)));

export const ARABIC_ACTS: ActTongue = {
  orders: ['VSA', 'SVA'],
  verbs: [
    { kind: 'SIGNED', forms: vowelled('وقع(?:ت|ا|تا|وا)?'), link: String.raw`(?:على\s+)?` },
    { kind: 'RATIFIED', forms: vowelled('صا?دق(?:ت|ا|تا|وا)?'), link: String.raw`على\s+` },
    { kind: 'CONSENTED', forms: vowelled('انضم(?:ت|ا|تا|وا)?'), link: String.raw`إلى\s+` },
    { kind: 'WITHDREW', forms: vowelled('انسحب(?:ت|ا|تا|وا)?'), link: String.raw`من\s+` },
    {
      kind: 'ANNOUNCED',
      forms: vowelled('س[تي]وقع(?:ان)?'),
      link: String.raw`(?:على\s+)?`,
      ahead: true,
    },
    {
      kind: 'ANNOUNCED',
      forms: vowelled('س[تي]نضم(?:ان)?'),
      link: String.raw`إلى\s+`,
      ahead: true,
    },
    {
      kind: 'DECLINED',
      forms: vowelled(String.raw`لن\s+[تي]نضم`),
      link: String.raw`إلى\s+`,
      ahead: true,
      own: true,
    },
    {
      kind: 'DECLINED',
      forms: vowelled(String.raw`لن\s+[تي]وقع`),
      link: String.raw`(?:على\s+)?`,
      ahead: true,
      own: true,
    },
    {
      kind: 'RATIFIED',
      forms: vowelled('أودع(?:ت)?'),
      link: String.raw`(?:صك|وثيقة)\s+(?:ال)?(?:تصديق|مصادقة)(?:ها)?\s+على\s+`,
    },
    {
      kind: 'DECLINED',
      forms: vowelled('رفض(?:ت)?'),
      link: String.raw`(?:الانضمام\s+إلى|التوقيع\s+على)\s+`,
      ahead: true,
    },
    {
      kind: 'ANNOUNCED',
      forms: vowelled('أعلن(?:ت)?'),
      link: String.raw`انضمامها\s+إلى\s+`,
      ahead: true,
    },
  ],
  and: 'و',
  subject: named,
  inflected: named,
  adverb: 'رسميا|رسميًا|أمس|اليوم',
  doubt:
    'رأي|تحليل|توقعات|هل|إذا|لو|إن|ربما|قد|لعل|يقال|زعم\\p{L}*|يزعم\\p{L}*|مزاعم|شائعات|إشاعات|نفى|نفت|تنفي|ينفي|كاذب\\p{L}*|كذب|تقريبا|كادت?|يكاد|تكاد|فيلم|رواية|مسلسل|عندما|حين|قبل|مدون|تقارير|بشرط|شرط|فقط|يحتمل',
  negation: 'و?لم|لن|لا|(?<!(?:وفق|حسب) )ما|ليس|ليست',
  denial: 'و?(?:نفى|نفت|تنفي|ينفي)|كاذب\\p{L}*|كذب|خاطئ|غير صحيح|لم يحدث|مزيف\\p{L}*|ساخر\\p{L}*',
  told: 'حسبما|كما|بحسب|وفق|وفقا|وفقًا',
  adding: vowelled('ل[تي]صبح|ل[تي]كون|مؤكد(?:ة|ا|ين)?|مشير(?:ة|ا)?|موضح(?:ة|ا)?|مضيف(?:ة|ا)?'),
  office: vowelled(
    'رئيس|رئيسة|الرئيس|وزير|وزيرة|وزارة|حكومة|الحكومة|رئاسة|الرئاسة|ملك|الملك|أمير|سفير|سفيرة|مبعوث|المبعوث|الخارجية|سلطان',
  ),
  tells: vowelled('أعلن(?:ت)?|أكد(?:ت)?|قال(?:ت)?|صرح(?:ت)?|ذكر(?:ت)?|أفاد(?:ت)?'),
  that: '[أإ]ن|بأن',
  toldFirst: true,
  asks: [
    vowelled(String.raw`(?:دعا|دعت|حث(?:ت)?)\s+@office\s+@\s+(?:إلى|على)\s+الانضمام\s+إلى\s+`),
  ],
  relates: vowelled(String.raw`أقام(?:ت|ا)?\s+@\s+علاقات\s+دبلوماسية(?:\s+كاملة)?`),
  lead: 'سلطنة|دولة|جمهورية|مملكة|إمارة',
  days: ['الأحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  months:
    'يناير|كانون الثاني,فبراير|شباط,مارس|آذار,أبريل|نيسان,مايو|أيار,يونيو|حزيران,يوليو|تموز,أغسطس|آب,سبتمبر|أيلول,أكتوبر|تشرين الأول,نوفمبر|تشرين الثاني,ديسمبر|كانون الأول'.split(
      ',',
    ),
  yesterday: 'أمس',
  today: 'اليوم',
  on: 'في عام|في|عام|سنة',
  dayBefore: String.raw`يوم\s+`,
  dayAfter: '',
  year: '',
  but: 'لكن\\p{L}*|ولكن\\p{L}*|غير أن',
  after:
    'هذا|في|يوم|أمس|اليوم|مع|خلال|بعد|رسميا|عام|ضمن|منذ|وأودعت?\\s+(?:صك|وثيقة)|ل(?:است\\p{L}+|حظر|منع|مكافحة)\\s+ال\\p{L}+',
};
