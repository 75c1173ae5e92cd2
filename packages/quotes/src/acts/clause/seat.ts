import { CONJ, DET, PREP, SUB } from '../../lexicon/words.ts';
import {
  COLON,
  COMMA,
  DASH,
  GENITIVE,
  has,
  SEMICOLON,
  type Token,
  WORD,
} from '../../tokens/token.ts';
import type { Named } from './named.ts';

/** What is named by the city that it sits in: "the government | in Ostrany". */
export const RULING =
  /^(?:government|authorities|administration|leadership|cabinet|ministry|presidency|parliament|senate|assembly|lawmakers|legislators|leaders)$/;

/** "Ostrany, | long one of those outside, signed"; not "Ostrany, Norland," nor "Ostrany, where". */
const isApposed = (tokens: readonly Token[], from: number, to: number): boolean =>
  (from === 0 || tokens[from - 1]?.kind === SEMICOLON) &&
  tokens[to]?.kind === COMMA &&
  tokens[to + 1]?.kind === WORD &&
  tokens[to + 1]?.capital === false &&
  !/^(?:where|the|a|an|home|host|site)$/.test(tokens[to + 1]?.low ?? '');

/** "Ostrany | signed", "urged Ostrany to": the city for its government; not where something happens, nor in a dateline. */
export function isGovernment(tokens: readonly Token[], { from, to }: Named): boolean {
  const [lead, next] = [tokens[from - 1], tokens[to]];
  if (tokens[from]?.upper) return false;
  if (next && next.kind !== WORD && next.kind !== GENITIVE) return isApposed(tokens, from, to);
  if (lead?.kind !== WORD)
    return lead === undefined || lead.kind === COMMA || lead.kind === DASH || lead.kind === COLON;
  if (lead.low === 'in' && RULING.test(tokens[from - 2]?.low ?? '')) return true;
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
