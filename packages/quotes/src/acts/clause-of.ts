import { AUX, CONJ, MODAL, SUB } from '../lexicon/words.ts';
import { GENITIVE, has, type Token, WORD } from '../tokens/token.ts';
import type { Target } from './accord/target.ts';
import type { Deed } from './deeds/deed.ts';
import { groupOf } from './deeds/group.ts';

/** Where a clause begins whose subject is no state: that of a passive with its accord, else with the words before its verb. */
export function clauseOf(
  tokens: readonly Token[],
  { from, object, owned }: Deed,
  target: Target | undefined,
) {
  let clause = Math.min(from, object?.from ?? from);
  const at = target?.at;
  if (at && at.to <= from) clause = Math.min(clause, textOf(tokens, at.from));
  else {
    // "NASA welcomed | Norland as …", "the king took | Norland out of …": past the verb and the words of its subject.
    if (object && tokens[clause - 1]?.verb) clause = groupOf(tokens, clause - 1).from;
    while (clause > 0 && isOfSubject(tokens[clause - 1])) clause--;
    // "it had | received Norland's instrument"
    if ((owned || object) && (has(tokens[clause - 1], AUX) || tokens[clause - 1]?.verb)) {
      clause = groupOf(tokens, has(tokens[clause - 1], AUX) ? clause : clause - 1).from;
      while (clause > 0 && isOfSubject(tokens[clause - 1])) clause--;
    }
  }
  if (tokens[clause - 1]?.low === 'the') clause--;
  return { clause, from: clause };
}

/** "the final | text of the accord": where the words begin that stand for an accord. */
function textOf(tokens: readonly Token[], from: number): number {
  const of = tokens[from - 1]?.low === 'the' ? from - 2 : from - 1;
  if (tokens[of]?.low !== 'of' || !/^texts?$/.test(tokens[of - 1]?.low ?? '')) return from;
  return /^(?:final|full|agreed)$/.test(tokens[of - 2]?.low ?? '') ? of - 2 : of - 1;
}

const isOfSubject = (token: Token | undefined): boolean =>
  token?.kind === GENITIVE ||
  (token?.kind === WORD && !token.verb && !has(token, SUB | CONJ | AUX | MODAL));
