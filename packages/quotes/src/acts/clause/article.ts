import { DET, TIME, VERB } from '../../lexicon/words.ts';
import { has, type Token, WORD } from '../../tokens/token.ts';
import { FORMS } from '../deeds/verbs.ts';
import { FUNCTION } from './nominal.ts';

/** "the | small, northern country of Norland": where the article stands, over adjectives and commas. */
export function articleBefore(tokens: readonly Token[], noun: number): number {
  let at = noun;
  while (at > 0 && at > noun - 8 && !has(tokens[at], DET) && !tokens[at]?.verb) at--;
  return has(tokens[at], DET) ? at : noun;
}

/** "the | Netherlands": where a name begins, with its article. */
export const withArticle = (tokens: readonly Token[], from: number) =>
  /^(?:the|his|her|its|their)$/.test(tokens[from - 1]?.low ?? '') ? from - 1 : from;

/** "the president | of Norland", "the ambassador | in Ostrany": whether an office goes on with its place. */
export function isPosted(tokens: readonly Token[], at: number, office = tokens[at - 1]): boolean {
  const [lead, link] = [office?.low ?? '', tokens[at]?.low ?? ''];
  const next = tokens[tokens[at + 1]?.low === 'the' ? at + 2 : at + 1];
  if (!next?.capital) return false;
  return (
    /^(?:of|to)$/.test(link) ||
    (link === 'in' && /^(?:ambassador|envoy)$/.test(lead) && !has(next, TIME))
  );
}

/** Where such a place ends: "to the United States |". */
export function postEnd(tokens: readonly Token[], at: number): number {
  let end = tokens[at + 1]?.low === 'the' ? at + 3 : at + 2;
  while (tokens[end]?.capital && !has(tokens[end], TIME)) end++;
  return end;
}

/** "minister | for trade and the digital economy": where what an office is for ends; `at` where there is nothing. */
export function portfolioEnd(tokens: readonly Token[], at: number): number {
  const office = /^(?:ministers?|ministr(?:y|ies)|secretary|envoy|commissioner)$/;
  if (!office.test(tokens[at - 1]?.low ?? '') || !/^(?:for|of)$/.test(tokens[at]?.low ?? ''))
    return at;
  let end = at + 1;
  while (end < at + 8 && isField(tokens, end)) end++;
  while (end > at + 1 && (has(tokens[end - 1], DET) || tokens[end - 1]?.low === 'and')) end--;
  return end > at + 1 ? end : at;
}

/** A word of what an office is for: no verb, preposition or time. */
const isField = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== WORD || /(?:ed|ly)$/.test(token.low)) return false;
  if (token.low === 'and') return tokens[at + 1]?.capital === tokens[at - 1]?.capital;
  if (token.low === 'the') return true;
  return (
    !has(token, FUNCTION | TIME | VERB) &&
    !FORMS.has(token.low) &&
    !(token.verb && !token.verb.noun)
  );
};
