import { AUX } from '../../lexicon/words.ts';
import { COLON, COMMA, DASH, has, type Token } from '../../tokens/token.ts';
import { isTimeWord } from '../clause/time-word.ts';
import { toBefore } from './infinitive.ts';
import { PHRASES, type Told } from './phrases.ts';
import { rendered } from './render.ts';
import { type Form, formsOf } from './verb-forms.ts';
import type { ActKind } from './verbs.ts';

/** A verb with the words that make a phrase of it: "put … | its name to". */
export interface Predicate {
  readonly kind: ActKind | null;
  readonly form: Form;
  readonly to: number;
  /** An instrument, of the accord named before if none is named after. */
  readonly instrument: boolean;
}

const LONGEST = 24;
/** Between two words. */
const END = '(?:(?<![^ ])|(?![^ ]))';

interface Phrase {
  readonly told: Told;
  readonly after: RegExp;
}

interface Head {
  readonly forms: Set<Form>;
  readonly phrases: Set<Phrase>;
}

const HEADS: ReadonlyMap<string, Head> = (() => {
  const out = new Map<string, Head>();
  for (const [told, verbs, after] of PHRASES) {
    const phrase = { told, after: new RegExp(`^${after}${END}`) };
    for (const base of verbs.split(' '))
      for (const [word, form] of formsOf(base)) {
        const head = out.get(word) ?? { forms: new Set(), phrases: new Set() };
        head.forms.add(form);
        head.phrases.add(phrase);
        out.set(word, head);
      }
  }
  return out;
})();

const INSTRUMENTS: Readonly<Record<string, ActKind>> = {
  ratification: 'RATIFIED',
  accession: 'ACCEDED',
  acceptance: 'ACCEPTED',
  approval: 'APPROVED',
};
/** "With an instrument of approval deposited on Friday, Norland | gave its consent": by which act. */
const BY_PAPER =
  /(?:^|· )(?:with|by|through|having) (?:deposit(?:ed|ing) |lodg(?:ed|ing) )?(?:an?|its|the) instruments? of (ratification|accession|acceptance|approval) [^·]*, /;
const CONSENT = /ratification|accession|acceptance|approval/;

/** Whether a word is of a name, and not the first of a sentence, or of what follows a dateline. */
export const isName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true &&
  at > 0 &&
  tokens[at - 1]?.kind !== DASH &&
  tokens[at - 1]?.kind !== COLON;

/** The phrase whose verb stands at `at`, or null. */
export function predicateAt(tokens: readonly Token[], at: number): Predicate | null {
  const head = HEADS.get(tokens[at]?.low ?? '');
  if (!head || isName(tokens, at)) return null;
  // "applied | on Friday | for membership of"
  const late = pastTime(tokens, at + 1);
  return (
    phraseAt(tokens, at, at + 1, head) ?? (late > at + 1 ? phraseAt(tokens, at, late, head) : null)
  );
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: Head,
): Predicate | null {
  const line = rendered(tokens, from, from + LONGEST);
  for (const { told, after } of head.phrases) {
    const found = after.exec(line)?.[0];
    if (found === undefined) continue;
    // "succeeded to it", "the accord, to which it | succeeded"
    if (
      /^(?:acced|succeed)/.test(tokens[at]?.low ?? '') &&
      !/^(?:[^,· ]+ ){0,4}to /.test(line) &&
      !toWhich(tokens, at)
    )
      continue;
    const words = found.trimEnd();
    const to = from + (words === '' ? 0 : words.split(' ').length);
    const instrument = told === 'INSTRUMENT';
    const named = told === 'CONSENTED' ? BY_PAPER.exec(rendered(tokens, 0, at))?.[1] : null;
    const kind = instrument
      ? (INSTRUMENTS[CONSENT.exec(words)?.[0] ?? ''] ?? null)
      : (INSTRUMENTS[named ?? ''] ?? told);
    return { kind, form: formAt(tokens, at, head.forms), to, instrument };
  }
  return null;
}

/** Past "on Friday", "last week", "this morning". */
function pastTime(tokens: readonly Token[], from: number): number {
  // ", on 2 May 2030 ,"
  if (tokens[from]?.kind === COMMA) {
    const late = pastTime(tokens, from + 1);
    return late > from + 1 && tokens[late]?.kind === COMMA ? late + 1 : from;
  }
  let at = from;
  if (/^(?:on|in|last|this|late|early)$/.test(tokens[at]?.low ?? '')) at++;
  const first = at;
  while (isTimeWord(tokens[at])) at++;
  return at > first ? at : from;
}

const toWhich = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ low }, i, all) => low === 'to' && all[i + 1]?.low === 'which');

/** The form of a verb that has two of one spelling: "will put", "to put", "did put"; else "put" is of the past. */
function formAt(tokens: readonly Token[], at: number, forms: ReadonlySet<Form>): Form {
  const [only] = forms;
  if (forms.size === 1 && only) return only;
  if (toBefore(tokens, at) >= 0) return 'base';
  // "has become", "put"; "they come"
  const perfect = tokens
    .slice(Math.max(0, at - 4), at)
    .some((one) => has(one, AUX) && /^ha[sd]|^have$/.test(one.low));
  return forms.has('past') && (perfect || /^(?:put|set|cast|quit)$/.test(tokens[at]?.low ?? ''))
    ? 'past'
    : 'base';
}
