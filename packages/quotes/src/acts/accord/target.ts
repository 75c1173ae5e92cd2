import type { Entry } from '../../gazetteer/entry.ts';
import { CLOSE, GENITIVE, OPEN, type Token } from '../../tokens/token.ts';
import type { Named } from '../clause/named.ts';
import { isNominal } from '../clause/nominal.ts';
import { GENERIC } from './through.ts';

/** An accord that a verb is about, and where it is named; nowhere for "it". */
export interface Target {
  readonly entry: Entry;
  readonly others: readonly Entry[];
  readonly at: Named | null;
}

/** Words that any accord may be called by; the others name a kind of text. */
const ANY = /^(?:accords?|pacts?|agreements?|deals?|texts?|documents?)$/;

/** Whether what is named is only a part of a name or noun phrase: "the Harbour Treaty | choir", "the Harbour Treaty | ’s second protocol". */
export function isAnother(tokens: readonly Token[], { to }: Named, isSubject = false): boolean {
  const next = tokens[to];
  if (next?.kind === GENITIVE) return true;
  // "the River Accord (Amendment) | Bill"
  const close =
    next?.kind === OPEN ? tokens.findIndex(({ kind }, at) => at > to && kind === CLOSE) : -1;
  if (close > 0 && isNominal(tokens, close + 1)) return true;
  // "The River Accord | regulates": what ends so after a subject is its verb.
  if (isSubject && /[^s]s$/.test(next?.low ?? '')) return false;
  return isNominal(tokens, GENERIC.test(next?.low ?? '') ? to + 1 : to);
}

/** Whether an accord may be called so: "the treaty" is none that is called a declaration. */
export function fits(low: string, { names }: Entry): boolean {
  if (!(GENERIC.test(low) || low === 'amendment') || ANY.test(low)) return true;
  const stem = low.replace(/(?:ies|y|s|um|a)$/, '');
  return names.some((name) => name.toLowerCase().includes(stem));
}
