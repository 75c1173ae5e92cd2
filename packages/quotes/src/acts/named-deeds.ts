import { type Token, WORD } from '../tokens/token.ts';
import type { Deed } from './deeds.ts';
import { groupOf, isSupposed } from './group.ts';
import type { ActKind } from './verbs.ts';

/** "deposited its instrument of ratification", "announced its accession", "notified … of its withdrawal": an act that a noun names. */
export function namedDeedAt(tokens: readonly Token[], at: number): Deed | null {
  const low = tokens[at]?.low ?? '';
  const { from, negative, modal, passive } = groupOf(tokens, at);
  if (negative || modal || isSupposed(tokens, from)) return null;
  const noun = (words: RegExp) => {
    for (let i = at + 1; i < at + 9 && tokens[i]?.kind === WORD; i++)
      if (words.test(tokens[i]?.low ?? '')) return i;
    return -1;
  };
  const act = (kind: ActKind, end: number): Deed => ({
    kind,
    from,
    at,
    to: end + 1,
    passive,
    ahead: false,
  });
  if (/^deposit(?:ed|s)$/.test(low)) {
    const end = noun(/^(?:ratification|accession|acceptance|approval)$/);
    const kinds: Record<string, ActKind> = {
      ratification: 'RATIFIED',
      accession: 'ACCEDED',
      acceptance: 'ACCEPTED',
      approval: 'APPROVED',
    };
    return end > 0 && kinds[tokens[end]?.low ?? '']
      ? act(kinds[tokens[end]?.low ?? ''] as ActKind, end)
      : null;
  }
  if (/^announce[ds]?$/.test(low)) {
    const end = noun(/^(?:accession|adherence|intention|decision|plans?)$/);
    return end > 0 && tokens[end + 1]?.low !== 'not' && tokens[end + 2]?.low !== 'withdraw'
      ? act('ANNOUNCED', end)
      : null;
  }
  if (/^(?:notified|notifies|gave|gives|submitted)$/.test(low)) {
    const end = noun(/^(?:withdrawal|denunciation)$/);
    return end > 0 ? act('WITHDRAWAL_NOTIFIED', end) : null;
  }
  return null;
}
