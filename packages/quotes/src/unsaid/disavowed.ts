import type { Article } from '../reading/article.ts';
import { QUOTE } from '../tokens/token.ts';

const FORGED = String.raw`(?:fake[sd]?|fabricat\p{L}+|forge[dr]\p{L}*|doctored|hoax|deep-?fakes?|phon(?:e?y)|bogus|satire|satirical|spoof|parody|invention|invented|made up|computer-generated|ai-generated|apocryphal)`;
const THING = String.raw`(?:it|this|that|(?:the|this|that|his|her|their) (?:\p{L}+ )?(?:quot\p{L}+|words|line|phrase|remarks?|clip|video|film|footage|recording|audio|tape|post|tweet|letter|image|picture|screenshot|account|message|page|transcript|voice))`;
const BE = `(?:is|was|are|were|proved(?: to be)?|turned out(?: to be)?|appears? to be|had been|has been)`;
const OBJECT = String.raw`(?:it|so|(?:any )?such(?: a)?|(?:this|that)(?=[.,;]| line| phrase| sentence| and )|(?:the|those|these|such) (?:words|phrase|line|sentence))\b`;
const NOT = String.raw`(?<who>\p{L}+) (?:never|did not|didn['’]t|had not|hadn['’]t|has not|hasn['’]t|denies|denied|has denied)`;
const SAID = `(?:actually |really |ever )?(?:having |to have )?(?:said|say|saying|utter(?:ed|ing)?|wrote|written|writing|write|us(?:ed|e|ing)(?= the| those| these)|sp[eo]ken?(?= the| those| these))`;

/** That the words of the sentence before were not said: "The clip is a fake", "She never said it", "The paper retracted the quotation". */
const AFTERWARDS = new RegExp(
  [
    String.raw`\b${THING} ${BE} (?:an? |the )?(?:\p{L}+ )?${FORGED}\b`,
    String.raw`\b(?:the|this|that) (?:quot\p{L}+|attribution) ${BE} (?:an? )?(?:false|untrue|wrong|incorrect|inaccurate)\b`,
    String.raw`\b(?:call\p{L}*|declar\p{L}+|denounc\p{L}+|describ\p{L}+|dismiss\p{L}+|brand\p{L}*|label\p{L}*|flagg\p{L}+) ${THING} (?:as )?(?:an? )?(?:\p{L}+ )?(?:${FORGED}|false|untrue)\b`,
    String.raw`\b${NOT} ${SAID} ${OBJECT}`,
    String.raw`\b(?:retract|withdr[ae]w|correct|apologi[sz]e)\p{L}*(?: for)? the (?:\p{L}+ )?(?:quot\p{L}+|attribution|story|article)\b`,
    String.raw`\b(?:quot\p{L}+|words|line) (?:that|which) (?:he|she|they) never (?:said|spoke|uttered|wrote)\b`,
  ].join('|'),
  'iu',
);
/** Asked first, for speed: a sentence that has none of these doubts nothing. */
const ANY =
  /fak|fabricat|forge|doctored|hoax|phon|bogus|satir|spoof|parody|invent|made up|generated|apocryphal|false|untrue|wrong|incorrect|inaccurate|never|not|n['’]t|den(?:y|ie)|retract|withdr|correct|apologi/i;

/** So many sentences after a quotation are asked. */
const REACH = 2;
/** It is said in few words. */
const LONGEST = 40;

/** Whether the article says, just after a sentence with a quotation, that its words were not said: those of whom `name` ends a mention. */
export function isDisavowed(article: Article, number: number, name: string): boolean {
  const { paragraph } = article.sentences[number] ?? {};
  for (let at = number + 1; at <= number + REACH; at++) {
    const next = article.sentences[at];
    if (!next || next.paragraph !== paragraph || next.tokens.length > LONGEST) return false;
    const frame = frameOf(article, at);
    const found = ANY.test(frame) ? AFTERWARDS.exec(frame) : null;
    const who = found?.groups?.who?.toLowerCase();
    if (found && (!who || who === name || /^(?:he|she|they)$/.test(who))) return true;
    if (next.tokens.some(({ kind }) => kind === QUOTE)) return false;
  }
  return false;
}

/** The words of a sentence that are the reporter's. */
function frameOf({ sentences, text }: Article, number: number): string {
  const { tokens = [] } = sentences[number] ?? {};
  let out = '';
  let end = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    out += text.slice(end, token.start);
    end = token.end;
    out += token.kind === QUOTE ? '…' : text.slice(token.start, token.end);
  }
  return out;
}
