import { AUX } from '../../lexicon/words.ts';
import { COLON, DASH, has, type Token } from '../../tokens/token.ts';
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

const HEADS: ReadonlyMap<string, { forms: Set<Form>; phrases: Set<Phrase> }> = (() => {
  const out = new Map<string, { forms: Set<Form>; phrases: Set<Phrase> }>();
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
  const line = rendered(tokens, at + 1, at + 1 + LONGEST);
  for (const { told, after } of head.phrases) {
    const found = after.exec(line)?.[0];
    if (found === undefined) continue;
    const words = found.trimEnd();
    const to = at + 1 + (words === '' ? 0 : words.split(' ').length);
    const instrument = told === 'INSTRUMENT';
    const kind = instrument ? (INSTRUMENTS[CONSENT.exec(words)?.[0] ?? ''] ?? null) : told;
    return { kind, form: formAt(tokens, at, head.forms), to, instrument };
  }
  return null;
}

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
