import { searchWords } from './words.ts';

/**
 * Words that ask, and words that only join others, in the five languages of the dashboard: a search that holds others too
 * leaves them out. The articles of Arabic names are among them, for one newspaper writes them and the next does not; so are
 * the letters that an apostrophe parts from a word.
 */
const ASKING = words(`
  who whom whose what which when where why how is are was were has have had did do does will would
  the a an of to in on at by for from with about and or that this it its there
  say says said tell tells told statement statements quote quotes quotation quotations
  country countries list al el s t
  many much yet ever still already not be been being as will shall can could date day text full currently now please
  هل كم من ما ماذا متى أين كيف لماذا أي التي الذي الذين على في عن إلى مع الدول دول قال قالت نص تاريخ كانت كان هي هو بعد ليس لم
  מי מה מתי האם איך איפה היכן למה מדוע אילו איזה איזו על של את עם אמר אמרה מדינות כמה ב ל ה ו מ ש כ הייתה היה יש לא כבר עדיין נוסח תאריך
  кім кімдер не қашан қайда қалай қандай қай ма ме ба бе па пе туралы және мен айтты елдер неше қанша ның нің дың дің тың тің ға ге қа ке да де та те дан ден тан тен нан нен бен пен бар емес әлі мәтіні күні мен мы мі
  кто что когда где как почему какой какая какое какие ли в на о об и с по к от для это сказал сказала страны стран сколько из не уже еще ли есть был была были дата текст полный у до
`);

/**
 * Words by which people ask how far a country has gone: they need not stand in an accord, a country or a place that the rest
 * of a search names, for what is announced must be found by who asks whether it is signed.
 */
const STANDING = words(`
  sign signs signed signing signatory signatories signature signatures join joins joined joining ratify ratifies ratified
  ratification party parties member members membership accede acceded accession participant participants announce announced
  status standing withdraw withdraws withdrew withdrawn withdrawing withdrawal left leave leaves leaving
  enter entered entry force binding part belong belongs belonged belonging
  وقع وقعت وقعوا توقيع الموقعة الموقعون الموقعين انضم انضمت انضمام طرف أطراف عضو أعضاء صادق صادقت انسحب انسحبت انسحاب ينضم تنضم يوقع توقع
  جزء جزءا ضمن ينتمي تنتمي ينتمون انتمت تابعة
  חתם חתמה חתמו חתומה חתומות חותמת חותמות חתימה הצטרף הצטרפה הצטרפו אשרר אשררה חבר חברה חברות צד פרש פרשה פרשו פרישה נסוגה תצטרף יצטרף מצטרפת
  חלק שייך שייכת שייכים שייכות משתייך משתייכת משתייכים משתייכות
  қол қойды қойған қосылды қосылған қатысушы қатысушылар мүше мүшелер ратификациялады шықты шыққан кірді кірген қосыла қосылу
  бөлігі бөлік бөлігіне құрамында құрамына жатады кіреді
  подписал подписала подписало подписали подписавшие подписание присоединился присоединилась присоединились участник
  участники участница ратифицировал ратифицировала член члены сторона стороны ратифицировали вышел вышла вышло вышли выйдет выход вступит вступил вступила вступили
  присоединится присоединились подпишет часть частью входит входят входил входила входило принадлежит принадлежат составе состав
`);

/** What people call an accord in general, in forms of all five languages: one accord is an agreement, a treaty and a pact to different people. */
const KINDS = words(`
  accord accords agreement agreements treaty treaties pact pacts
  اتفاق اتفاقا الاتفاق اتفاقات الاتفاقات اتفاقية الاتفاقية اتفاقيات الاتفاقيات معاهدة المعاهدة معاهدات المعاهدات ميثاق الميثاق
  הסכם ההסכם הסכמי הסכמים ההסכמים אמנה אמנת האמנה אמנות חוזה ברית
  келісім келісімі келісімдер келісімдері келісімге келісіміне келісімдеріне келісімінің келісімдерінің шарт шарты шарттар шарттары
  соглашение соглашения соглашению соглашением соглашении соглашений соглашениям соглашениями соглашениях
  договор договора договору договором договоре договоры договоров пакт пакта пакту пактом пакте
`);

/** Codes of countries that are common words or titles of English as well, or articles of Arabic names: they are taken for codes in capitals, or where nothing else is asked. */
const CODE_WORDS = words(`
  ad al am an as at be by do el he in is it me mr ms my no pm so st to tv us
  ago and any are ben can cod com cub fin gin gum guy jam lie mar nor pan per sen sun ton vat
`);

/** Months, in the forms that stand in dates. */
const MONTHS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
  בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
  қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
`);

export const isMonth = (word: string): boolean => MONTHS.has(word);
export const isAsking = (word: string): boolean => ASKING.has(word);
export const isOfStanding = (word: string): boolean => STANDING.has(word);
export const isKind = (word: string): boolean => KINDS.has(word);
export const isCodeAndWord = (word: string): boolean => CODE_WORDS.has(word);

function words(text: string): ReadonlySet<string> {
  return new Set(searchWords(text));
}
