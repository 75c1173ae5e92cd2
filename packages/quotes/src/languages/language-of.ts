import { isLetter } from '../tokens/characters.ts';

/** Function words that are frequent in one language and rare in the others. */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|and|to|that|was|were|with|said|says|his|her|their|they|which|who|has|have|had|would|will|this|from)\b/gi,
  fr: /(?<!\p{L})(?:le|les|des|du|et|une|dans|pour|qui|que|est|sont|avec|sur|par|ont|cette|aux|été|déclaré)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|und|den|dem|ein|eine|ist|nicht|mit|sich|auf|sagte|werden|wurde|für|von)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|del|y|una|que|por|con|para|ha|han|según|dijo|fue|más|su)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:il|gli|della|dei|e|una|che|per|con|ha|sono|nel|alla|detto|più|suo)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:o|os|da|do|das|e|uma|que|por|com|para|foi|não|disse|são|mais)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:het|een|van|en|dat|niet|zijn|met|voor|werd|heeft|zei|ook)(?!\p{L})/giu,
  tr: /(?<!\p{L})(?:ve|bir|bu|için|ile|dedi|olarak|olan|da|de|değil|sonra)(?!\p{L})/giu,
};

/** So much of a text shows its script, and so much its language. */
const SCRIPT_SAMPLE = 500;
const SAMPLE = 4_000;
/** So many function words in the first stretch are English enough, and no other language is asked. */
const ENOUGH = 12;

/**
 * The language of a text, as far as it is told from others here: its code, or the script that it is written in. Text that shows
 * none is taken for English.
 */
export function languageOf(text: string): string {
  const scripts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < text.length && letters < SCRIPT_SAMPLE; at++) {
    const unit = text.charCodeAt(at);
    if (!isLetter(unit)) continue;
    letters++;
    const script = scriptOf(unit);
    scripts.set(script, (scripts.get(script) ?? 0) + 1);
  }
  for (const [script, count] of scripts)
    if (script !== 'Latin' && count * 2 > letters) return ofScript(script, text.slice(0, SAMPLE));
  if (countOf('en', text.slice(0, SCRIPT_SAMPLE)) >= ENOUGH) return 'en';
  const sample = text.slice(0, SAMPLE);
  let best = { language: 'en', count: countOf('en', sample) };
  for (const language of Object.keys(WORDS)) {
    const count = countOf(language, sample);
    if (count > 2 && count > 2 * best.count) best = { language, count };
  }
  return best.language;
}

/** Letters that one language of a script has, and those before it have not. */
const LETTERS: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  Cyrillic: [
    ['kk', /[әғқңөұү]/gi],
    ['uk', /[їєґ]/gi],
    ['be', /ў/gi],
    ['sr', /[ђћџљњј]/gi],
    ['ru', /[а-я]/gi],
  ],
  Arabic: [
    ['ur', /[ٹڈڑے]/g],
    ['fa', /[پچژگیک]/g],
    ['ar', /[اةى]/g],
  ],
  Hebrew: [['he', /[א-ת]/g]],
};
/** One letter in so many shows a language; a name of another has fewer. */
const RARE = 90;

/** The language of a text in a script: its own letters show it; else the script. */
function ofScript(script: string, sample: string): string {
  for (const [language, letters] of LETTERS[script] ?? []) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > 1 && count * RARE > sample.length) return language;
  }
  return script;
}

const countOf = (language: string, sample: string): number =>
  sample.match(WORDS[language] ?? /$^/)?.length ?? 0;

function scriptOf(unit: number): string {
  if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) return 'Latin';
  if (unit >= 0x400 && unit < 0x530) return 'Cyrillic';
  if (unit >= 0x590 && unit < 0x600) return 'Hebrew';
  if ((unit >= 0x600 && unit < 0x780) || (unit >= 0xfb50 && unit < 0xff00)) return 'Arabic';
  if (unit >= 0x370 && unit < 0x400) return 'Greek';
  return unit >= 0x900 ? 'other' : 'Latin';
}
