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
  هل من ما ماذا متى أين كيف لماذا أي التي الذي الذين على في عن إلى مع الدول دول قال قالت
  מי מה מתי האם איך איפה היכן למה מדוע אילו איזה איזו על של את עם אמר אמרה מדינות
  кім кімдер не қашан қайда қалай қандай қай ма ме ба бе па пе туралы және мен айтты елдер
  кто что когда где как почему какой какая какое какие ли в на о об и с по к от для это сказал сказала страны
`);

/**
 * Words by which people ask how far a country has gone: they need not stand in an accord, a country or a place that the rest
 * of a search names, for what is announced must be found by who asks whether it is signed.
 */
const STANDING = words(`
  sign signs signed signing signatory signatories signature signatures join joins joined joining ratify ratifies ratified
  ratification party parties member members membership accede acceded accession participant participants announce announced
  status standing withdraw withdrew withdrawn left leave
  وقع وقعت وقعوا توقيع الموقعة الموقعون الموقعين انضم انضمت انضمام طرف أطراف عضو أعضاء صادق صادقت
  חתם חתמה חתמו חתומה חתומות חותמת חותמות חתימה הצטרף הצטרפה הצטרפו אשרר אשררה חבר חברה חברות צד
  қол қойды қойған қосылды қосылған қатысушы қатысушылар мүше мүшелер ратификациялады
  подписал подписала подписало подписали подписавшие подписание присоединился присоединилась присоединились участник
  участники участница ратифицировал ратифицировала член члены сторона стороны
`);

/** Codes of countries that are words as well: they are taken for codes in capitals, or where nothing else is asked. */
const CODE_WORDS = words(`
  ad al am an as at be by ca co de do el er es et ga he id in io is it la li lo ma me mr ms mu my na ne no om pa pm
  re sa se si so st tm to tv us va
  ago and any are ben can cod col com cub dom est fin gin gum guy jam lie lux mar nor pan per pol sen sun ton vat
`);

export const isAsking = (word: string): boolean => ASKING.has(word);
export const isOfStanding = (word: string): boolean => STANDING.has(word);
export const isCodeAndWord = (word: string): boolean => CODE_WORDS.has(word);

function words(text: string): ReadonlySet<string> {
  return new Set(searchWords(text));
}
