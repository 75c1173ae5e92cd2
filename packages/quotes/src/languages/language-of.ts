import { isLetter } from '../tokens/characters.ts';

/** Function words that are frequent in one language and rare in the others. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to that was were with said says his her their they which who has have had would will this from',
    fr: 'le les des du et une dans pour qui que est sont avec sur par ont cette aux été déclaré dit avoir jamais selon nous il elle je ne pas répondu ajouté porte-parole',
    de: 'der die das und den dem ein eine ist nicht mit sich auf sagte werden wurde für von',
    es: 'el los las del y una que por con para ha han según dijo fue más su',
    it: 'il gli della dei e una che per con ha sono nel alla detto più suo',
    pt: 'o os da do das e uma que por com para foi não disse são mais',
    nl: 'het een van en dat niet zijn met voor werd heeft zei ook',
    tr: 've bir bu için ile dedi olarak olan da de değil sonra',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** So much of a text shows its script, and so much its language. */
const SCRIPT_SAMPLE = 500;
const SAMPLE = 4_000;
/** So many function words in the first stretch are English enough, and no other language is asked. */
const ENOUGH = 8;

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
    // Most letters are these: nothing is counted for them.
    if (unit < 0x250) continue;
    const script = scriptOf(unit);
    scripts.set(script, (scripts.get(script) ?? 0) + 1);
  }
  for (const [script, count] of scripts)
    if (script !== 'Latin' && count * 2 > letters) return ofScript(script, text.slice(0, SAMPLE));
  if (countOf('en', wordsIn(text.slice(0, SCRIPT_SAMPLE))) >= ENOUGH) return 'en';
  const sample = wordsIn(text.slice(0, SAMPLE));
  let best = { language: 'en', count: countOf('en', sample) };
  // So many of one language's words leave no room for twice as many of another's.
  if (best.count * 6 > sample.length) return 'en';
  for (const language of Object.keys(WORDS)) {
    const count = countOf(language, sample);
    // A text of a sentence or two has few.
    const enough = count > 2 || (count > 1 && best.count === 0);
    if (enough && count > 2 * best.count) best = { language, count };
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

/** The words of a sample, in lower case. */
const wordsIn = (sample: string): string[] => sample.toLowerCase().match(/[a-zà-ɏ]+/g) ?? [];

function countOf(language: string, words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (WORDS[language]?.has(word)) count++;
  return count;
}

function scriptOf(unit: number): string {
  if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) return 'Latin';
  if (unit >= 0x400 && unit < 0x530) return 'Cyrillic';
  if (unit >= 0x590 && unit < 0x600) return 'Hebrew';
  if ((unit >= 0x600 && unit < 0x780) || (unit >= 0xfb50 && unit < 0xff00)) return 'Arabic';
  if (unit >= 0x370 && unit < 0x400) return 'Greek';
  return unit >= 0x900 ? 'other' : 'Latin';
}
