import type { Span } from '../span.ts';
import { beginsUpper } from './characters.ts';

/** The label of a turn, "MS. HALE:", and where the words after it begin. */
export interface Label {
  readonly name: Span;
  readonly words: number;
  readonly key: string;
  /** Capitals throughout, "Q.", or set off in bold or italics: no such thing begins a sentence of prose. */
  readonly plain: boolean;
}

const CODE = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–—]?\s*|>>\s*|[-–—•]\s+)?`;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{N}.'’-]+`;
const SMALL = `(?: (?:bin|al|el|de|van|von|of|the|for|and))*`;
const ASIDE = String.raw`(?: ?[([][^)\]]{1,60}[)\]])?`;
const ROLE = String.raw`(?:, \p{L}[^:.!?"“]{1,60})?`;
const EMPHASIS = String.raw`(?:\*{1,3}|_{1,3})`;
const NAME = `${WORD}(?:${SMALL} ${WORD}){0,5}`;
const NAME_IN_CAPITALS = `${CAPITALS}(?:${SMALL} ${CAPITALS}){0,5}`;
const form = (source: string) => new RegExp(`^${CODE}${source}`, 'u');
/** What a line has, asked before its layout: an expression that is not asked is never compiled, and most lines are prose. */
interface Signs {
  /** A colon, a dash, emphasis. */
  readonly colon: boolean;
  readonly dash: boolean;
  readonly emphasis: boolean;
  /** A time code, a list's sign or emphasis stands first, so that nothing is known of the words. */
  readonly coded: boolean;
  /** The last word begins with a capital. */
  readonly ends: boolean;
  /** The first two words may be those of a name. */
  readonly named: boolean;
  /** The first two letters may be capitals. */
  readonly capitals: boolean;
}

/** "The council met": a second word that is none of a name's. */
const PROSE = /^[^\s:,([]+ (?!(?:bin|al|el|de|van|von|of|the|for|and) )[a-z]/;

function signsOf(line: string): Signs {
  const coded = /^[[(\d>*_•–—-]/.test(line);
  return {
    colon: line.includes(':'),
    dash: / [—–-] /.test(line),
    emphasis: /[*_]/.test(line),
    coded,
    ends: beginsUpper(line.slice(line.lastIndexOf(' ') + 1)),
    named: coded || !(/^[a-z"“]/.test(line) || PROSE.test(line)),
    capitals: coded || /^(?:[QA]:|.[^a-z])/.test(line),
  };
}

/** The layouts of labels, and which lines may have them; `plain` where no sentence of prose begins so. */
const FORMS: readonly {
  readonly form: RegExp;
  readonly plain: boolean;
  readonly may: (signs: Signs) => boolean;
}[] = [
  {
    form: form(String.raw`([QA])(?:[.:]\s|[.:]$|\s{2,})`),
    plain: true,
    may: ({ capitals }) => capitals,
  },
  {
    // Where white space was joined: "Q Thank you."
    form: form(String.raw`(Q) (?=[\p{Lu}"“])`),
    plain: true,
    may: ({ capitals }) => capitals,
  },
  {
    form: form(String.raw`${EMPHASIS}([QA])[.:]?${EMPHASIS}[.:]?(?:\s|$)`),
    plain: true,
    may: ({ emphasis }) => emphasis,
  },
  {
    form: form(
      String.raw`${EMPHASIS}(${NAME})${ASIDE}${ROLE}(?::${EMPHASIS}|${EMPHASIS}:)(?:\s|$)`,
    ),
    plain: true,
    may: ({ emphasis, colon }) => emphasis && colon,
  },
  {
    form: form(String.raw`(${NAME_IN_CAPITALS}|Q|A)${ASIDE}${ROLE}:(?:\s|$)`),
    plain: true,
    may: ({ colon, named, capitals }) => colon && named && capitals,
  },
  {
    form: form(`(${NAME_IN_CAPITALS}) [—–-] `),
    plain: true,
    may: ({ dash, named, capitals }) => dash && named && capitals,
  },
  { form: form(String.raw`\[(${NAME})\]:?\s`), plain: false, may: ({ coded }) => coded },
  {
    form: form(String.raw`(${NAME})${ASIDE}${ROLE}:(?:\s|$)`),
    plain: false,
    may: ({ colon, named }) => colon && named,
  },
  {
    // A name as a line of its own.
    form: new RegExp(`^(${WORD}(?:${SMALL} ${WORD}){1,4})$`, 'u'),
    plain: false,
    may: ({ colon, dash, emphasis, named, ends }) => !(colon || dash || emphasis) && named && ends,
  },
];
/** Labels that no person has. */
const NOBODY =
  /^(?:photo|image|video|picture|source|note|update|correction|editor.?s note|read more|watch|related|more|file|caption|copyright|advertisement|story continues below|sign up|most read|tags?|topics?|share|contact|subject|date|from|to|re|cc|media contact|embargo(?:ed)?)s?$/i;
/** "Ana Moreno, the envoy, wrote on X:" leads to a quotation of prose. */
const REPORTING =
  /\b(?:said|says|wrote|writes|told|tells|posted|posts|tweeted|replied|replies|added|adds|answered|asked|asks|shouted|declared|announced|commented|comments|quipped|insisted|responded|warned|stated|argued|noted)\b/;
/** How many characters of a paragraph may be its label. */
const REACH = 120;

/** Asked first, for speed: whether a label may begin a paragraph; no regular expression is asked of most. */
function mayBeLabelled(text: string, { start, end }: Span): boolean {
  const short = end - start <= 50;
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  // Q and A, before a sign or white space.
  if ((first === 81 || first === 65) && (second <= 32 || second === 46 || second === 58))
    return true;
  const line = text.slice(start, Math.min(end, start + REACH));
  // A colon, a bracket or emphasis; a dash before a space; a short line that ends without a full stop.
  return /[:\]*_]|[—–-] /.test(line) || (short && !/[.!?]$/.test(line));
}

/** The label that begins a paragraph, or null. */
export function labelOf(text: string, { start, end }: Span): Label | null {
  if (!mayBeLabelled(text, { start, end })) return null;
  const colon = text.slice(start, Math.min(end, start + REACH));
  const signs = signsOf(colon);
  for (const { form, plain, may } of FORMS) {
    const found = may(signs) ? form.exec(colon) : null;
    const name = found?.[1];
    if (!found || !name || NOBODY.test(name) || REPORTING.test(found[0].slice(name.length)))
      continue;
    const at = start + colon.indexOf(name, found[0].lastIndexOf(name));
    let words = start + found[0].length;
    while (words < end && text.charCodeAt(words) <= 32) words++;
    return { name: { start: at, end: at + name.length }, words, key: name.toUpperCase(), plain };
  }
  return null;
}
