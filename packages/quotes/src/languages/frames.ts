import type { Tongue } from './tongue.ts';

/** What a frame of a quotation looks like: before it, after it, or within its marks. Groups: `who`, `cue`, `clause`, `first`, `second`. */
export interface Frames {
  readonly after: readonly RegExp[];
  readonly before: readonly RegExp[];
  readonly within: readonly RegExp[];
  /** Before a quotation whose verb follows it. */
  readonly subject: RegExp | null;
  readonly last: RegExp;
  /** Who begins a sentence. */
  readonly opening: RegExp;
  /** Between two quotations: a verb that goes on, with nobody beside it. */
  readonly alone: RegExp;
  /** The name in a mention. */
  readonly name: RegExp;
  /** Words by which another is meant than the one who is named. */
  readonly other: RegExp;
  /** A mention that is a pronoun; one that is titles throughout. */
  readonly unsaid: RegExp;
  readonly forged: RegExp;
  readonly pronoun: RegExp;
  readonly titles: RegExp;
  /** A title with no more than the name of a country beside it. */
  readonly office: RegExp;
}

const NO_LETTER = String.raw`(?![\p{L}\p{M}])`;
const START = String.raw`(?<![\p{L}\p{M}])`;
/** When, where and to whom it was said: up to a colon. */
const ASIDE = String.raw`(?:[\s,،]+[^:«»"“”„.!?]{1,80}?)?`;

/** Made once for each language: to compile them takes longer than to read an article. */
const made = new Map<Tongue, Frames>();

/** The frames of a language; only whole words are compared. */
export function framesOf(tongue: Tongue): Frames {
  const frames = made.get(tongue) ?? frame(tongue);
  made.set(tongue, frames);
  return frames;
}

function frame(tongue: Tongue): Frames {
  const { word, small, titles, pronouns, that, according, not, cased, oblique } = tongue;
  const titled = cased ? `|(?:${titles})\\p{Ll}*|\\p{Lu}{2,5}` : '';
  const other = `(?!(?:${small}|${that})${NO_LETTER})`;
  const first = `(?!(?:${small}|${that}${titled})${NO_LETTER})${cased ? "(?:[dl][’'])?" : ''}`;
  const name = `${first}${word}(?: ${cased ? '(?:al-|bin |ben |de |du )?' : ''}${other}${word}){0,${cased ? 3 : 5}}`;
  const lower = String.raw`(?: ${other}[\p{Ll}’'-]+){0,4}`;
  const subject = oblique ? `(?!\\p{L}+(?:${oblique})${NO_LETTER})` : '';
  const office = cased ? `${subject}(?:${titles})\\p{Ll}*${lower}` : `(?:${titles})`;
  const acronym = String.raw`(?: \p{Lu}{2,5})?`;
  const person = cased ? `(?:${office}${acronym} )?${name}|${office}` : `(?:${office} )?${name}`;
  const who = `(?<who>(?:${pronouns})${NO_LETTER}|${person})`;
  const cue = `${START}(?<!${START}(?:${not})\\s?)(?<cue>${tongue.verbs})${NO_LETTER}`;
  const end = cased
    ? NO_LETTER
    : String.raw`(?=\s*(?:[,.،;:!?…—–-]|$)|\s+(?:${small})${NO_LETTER})`;
  const form = (source: string) => new RegExp(source, 'du');
  const whole = (source: string) => new RegExp(`${START}(?:${source})${NO_LETTER}`, 'iu');
  // After a full stop only a dash leads back to the quotation.
  const lead = String.raw`^\s*(?:[,،]?\s*(?:[—–-]\s*)?|\.\s*[—–-]\s*)`;
  const colon = String.raw`${ASIDE}\s*:\s*$`;
  const clause = String.raw`,?\s+(?:${that})\s*(?<clause>[^:«»"“”„.!?]{0,100})$`;
  const accorded = `(?<cue>${according})\\s*${who}${end}`;
  return {
    after: [form(`${lead}${cue}\\s+${who}${end}`), form(`${lead}${START}${accorded}`)],
    before: [
      form(`${cue}\\s+${who}${end}${colon}`),
      form(`${START}${who}\\s+${cue}${colon}`),
      form(`${cue}\\s+${who}${end}${clause}`),
      form(`${START}${who}\\s+${cue}${clause}`),
      form(`^\\s*${START}${accorded}\\s*[,،]\\s*(?<clause>[^:«»"“”„.!?]{0,100})$`),
      form(`^\\s*${who}\\s*:\\s*$`),
    ],
    // «It is near, — said Brandt. — We go on.»
    within: [
      form(
        String.raw`^(?<first>[^«»]{3,}?)[,!?…]\s*[—–]\s*${cue}\s+${who}${end}[^.«»—–]{0,80}[.,]\s*[—–]\s*(?<second>[^«»]{3,})$`,
      ),
    ],
    subject: tongue.verbLast ? form(`^\\s*${who}(?=[\\s,])`) : null,
    opening: form(`^\\s*${who}(?=[\\s,])`),
    alone: new RegExp(`^[.!؟]?\\s*(?:${tongue.goesOn ?? '(?!)'})\\s*:\\s*$`, 'u'),
    last: form(`${lead}${cue}`),
    name: form(`${name}$`),
    other: new RegExp(tongue.ofAnother, 'iu'),
    unsaid: whole(tongue.unsaid),
    forged: whole(tongue.forged),
    pronoun: new RegExp(`^(?:${pronouns})$`, 'iu'),
    titles: new RegExp(`^(?:(?:${titles})\\s*)*$`, 'u'),
    office: new RegExp(
      `^(?:\\p{Lu}\\S* )?(?:${titles})\\p{Ll}*${lower}(?: \\p{Lu}\\S*){0,2} $`,
      'u',
    ),
  };
}
