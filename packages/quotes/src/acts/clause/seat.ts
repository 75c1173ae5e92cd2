import { CONJ, DET, PREP, SUB } from '../../lexicon/words.ts';
import { COLON, COMMA, DASH, GENITIVE, has, type Token, WORD } from '../../tokens/token.ts';
import type { Named } from './named.ts';

/** "Ostrany | signed", "urged Ostrany to": the city for its government; not where something happens, nor in a dateline. */
export function isGovernment(tokens: readonly Token[], { from, to }: Named): boolean {
  const [lead, next] = [tokens[from - 1], tokens[to]];
  if (tokens[from]?.upper || (next && next.kind !== WORD && next.kind !== GENITIVE)) return false;
  if (lead?.kind !== WORD)
    return lead === undefined || lead.kind === COMMA || lead.kind === DASH || lead.kind === COLON;
  const ruling = /^(?:government|authorities|administration|leadership)$/;
  if (lead.low === 'in' && ruling.test(tokens[from - 2]?.low ?? '')) return true;
  const invited =
    lead.low === 'from' &&
    /^(?:invitation|offer|call|request)s?$/.test(tokens[from - 2]?.low ?? '');
  return (
    invited ||
    lead.low === 'by' ||
    lead.verb !== undefined ||
    (has(lead, CONJ | SUB | DET) && !has(lead, PREP))
  );
}
