import { type ActTongue, asIs } from './act-tongue.ts';

/** After a preposition that is joined to it, a name may lose its article. */
const joined = (name: string) => (name.startsWith('ה') ? `ה?${asIs(name.slice(1))}` : asIs(name));

export const HEBREW_ACTS: ActTongue = {
  orders: ['SVA', 'VSA'],
  verbs: [
    { kind: 'SIGNED', forms: 'חת(?:ם|מה|מו)', link: String.raw`על\s+` },
    { kind: 'RATIFIED', forms: 'אשרר(?:ה|ו)?', link: String.raw`את\s+` },
    { kind: 'CONSENTED', forms: 'הצטר(?:ף|פה|פו)', link: 'ל' },
    { kind: 'WITHDREW', forms: 'פרש(?:ה|ו)?|נסוג(?:ה|ו)?', link: 'מ' },
    { kind: 'ANNOUNCED', forms: '[תי]חתום|יחתמו', link: String.raw`על\s+`, ahead: true },
    { kind: 'ANNOUNCED', forms: '[תי]צטרף|יצטרפו', link: 'ל', ahead: true },
    { kind: 'DECLINED', forms: String.raw`לא\s+[תי]צטרף`, link: 'ל', ahead: true, own: true },
    {
      kind: 'DECLINED',
      forms: String.raw`לא\s+[תי]חתום`,
      link: String.raw`על\s+`,
      ahead: true,
      own: true,
    },
    {
      kind: 'DECLINED',
      forms: String.raw`סירב(?:ה|ו)?\s+לחתום`,
      link: String.raw`על\s+`,
      ahead: true,
    },
    { kind: 'DECLINED', forms: String.raw`סירב(?:ה|ו)?\s+להצטרף`, link: 'ל', ahead: true },
    {
      kind: 'ANNOUNCED',
      forms: String.raw`הודיעה?\s+על\s+הצטרפות(?:ה|ו)`,
      link: 'ל',
      ahead: true,
    },
  ],
  and: 'ו',
  inflected: joined,
  adverb: 'רשמית|אתמול|היום',
  doubt:
    'דעה|פרשנות|תחזית|טרם|רק|בתנאי|אם|לו|אילו|כביכול|לכאורה|כמעט|שמועות?|שמועה|הכחיש\\p{L}*|מכחיש\\p{L}*|שקר\\p{L}*|שקרי\\p{L}*|סרט|בסרט|רומן|ספר|סדרה|בסדרה|אולי|עשוי\\p{L}*|ייתכן|כאשר|כש\\p{L}+|לפני|האם|בלוגר\\p{L}*|נטען|לטענת|מזויף|בדיחה|התלוצץ',
  negation: 'לא|אין|איננה|אינה',
  denial: 'הכחיש\\p{L}*|מכחיש\\p{L}*|שקר\\p{L}*|כוזב\\p{L}*|לא נכון|מזויף\\p{L}*|בדיחה|הופרך',
  told: '(?:כך\\s+)?(?:אמר|אמרה|הודיע|הודיעה|מסר|מסרה|נמסר)',
  adding: 'והוסיפ?ה?|ובכך|והפכה',
  office:
    'נשיא|נשיאת|הנשיא|ראש ממשלת|ראש הממשלה|שר|שרת|השר|משרד|ממשלת|מלך|שגריר|שגרירת|שליח|שליחת|מזכיר|הבית הלבן',
  tells: 'הודיע(?:ה)?|אמר(?:ה)?|מסר(?:ה)?|הצהיר(?:ה)?|אישר(?:ה)?',
  that: 'כי',
  asks: [String.raw`@office\s+(?:קרא(?:ה)?\s+ל|דחק(?:ה)?\s+ב|הזמ(?:ין|ינה)\s+את\s+)@\s+להצטרף\s+ל`],
  relates: String.raw`@\s+(?:כוננו|כינונו|כונ?נו)\s+יחסים\s+דיפלומטיים(?:\s+מלאים)?`,
  days: ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת'],
  months: 'ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' '),
  yesterday: 'אתמול',
  today: 'היום',
  on: 'בשנת|ב',
  dayBefore: String.raw`ביום\s+`,
  dayAfter: '',
  year: '',
  but: 'אך|אבל|ואולם|אולם',
  after: 'ב\\p{L}*|אתמול|היום|עם|אחרי|לאחר|רשמית|לפני|עוד|השנה|עד',
};
