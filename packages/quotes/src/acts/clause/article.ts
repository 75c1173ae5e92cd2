import { DET, TIME } from '../../lexicon/words.ts';
import { has, type Token } from '../../tokens/token.ts';

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
