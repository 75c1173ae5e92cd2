import { AUX, MODAL } from '../lexicon/words.ts';
import { type Cue, startOf } from '../reading/cue.ts';
import { isName, type Phrase } from '../reading/nouns.ts';
import { has, type Token } from '../tokens/token.ts';

/** Before an infinitive: what is then not said. */
const REFUSED =
  /^(?:refus|declin|fail|avoid|neglect|hesitat|forg[eo]t|unable|unwilling|reluctant|afraid|stopp|shy|yet$|expected$|supposed$|likely$|going$)/;
/** Before a participle: "without saying", "stopped short of saying", "rather than saying". */
const WITHOUT = /^(?:without|than)$/;
/** Before "Holm to say": who wants it said by another. */
const ASKING =
  /^(?:want|ask|urg|tell|told|order|forc|persuad|expect|invit|allow|press|beg|get$|got$)/;
/** Before "that she said": that it is not so. */
const UNTRUE = /^(?:false|untrue|incorrect|lie|lies|myth|rumou?rs?|hoax)$/;
/** Before a verb of saying: what may be said. */
const MAYBE = /^(?:might|may)$/;
const ALLEGED = /^(?:allegedly|supposedly|purportedly|ostensibly)$/;
/** Before "to have said". */
const SUPPOSED =
  /^(?:said|thought|believed|alleged|rumou?red|reported|understood|supposed|claimed|quoted|imagined)$/;
/** Before "Vale saying". */
const IMAGINED =
  /^(?:imagin|pictur|envision|envisag|fanc(?:y|ied)|dream|mimick|imitat|impersonat|parod)/;
/** Words that a report was wrong. */
const WRONG = /^(?:misquot\w+|misattribut\w+|misreport\w+|misheard|fabricat\w+)$/;
const WRONGLY = /^(?:wrongly|falsely|incorrectly|erroneously|mistakenly)$/;

/**
 * Whether a cue tells of words that were not said, or not yet: denied, refused, supposed, or reported wrongly. "Did not say", "nobody
 * said", "refused to say", "if she says", "should have said", "misquoted her as saying".
 */
export function isUnsaid(tokens: readonly Token[], cue: Cue): boolean {
  const group = tokens.slice(cue.from, cue.at).map(({ low }) => low);
  if (cue.negative && !group.some((low) => /^(?:only|just|merely|simply)$/.test(low))) return true;
  if (cue.unreal && group.includes('have') && has(tokens[cue.from], MODAL)) return true;
  if (cue.unreal && MAYBE.test(tokens[cue.from]?.low ?? '')) return true;
  if (group.some((low) => ALLEGED.test(low))) return true;
  if (tokens[cue.from - 1]?.low === 'to' && SUPPOSED.test(tokens[cue.from - 2]?.low ?? ''))
    return true;
  const subject = cue.side === 'shared' ? undefined : tokens[cue.subject?.from ?? -1]?.low;
  if (subject && /^(?:nobody|none|neither|no)$/.test(subject)) return true;
  const start = startOf(cue);
  const lead = tokens[start - 1]?.low ?? '';
  if (/^(?:if|unless|lest)$/.test(lead) || (lead === 'had' && start === 1)) return true;
  if (lead === 'that' && UNTRUE.test(tokens[start - 2]?.low ?? '')) return true;
  // "Neither Brandt nor Holm said"
  if (lead === 'nor' && tokens.slice(0, start).some(({ low }) => low === 'neither')) return true;
  if (isEarlierVersion(tokens, cue) || isMade(tokens, cue)) return true;
  const before = tokens[cue.from - 1]?.low ?? '';
  if (tokens[cue.from]?.low === 'to') {
    if (REFUSED.test(before)) return true;
    const asking = tokens.slice(Math.max(0, cue.from - 5), cue.from - 1);
    return cue.unreal && isName(tokens, cue.from - 1) && asking.some(({ low }) => ASKING.test(low));
  }
  if (cue.verb.form !== 'ing') return false;
  if (cue.side === 'left' && IMAGINED.test(lead)) return true;
  if (WITHOUT.test(before) || /^den(?:ied|ies|ying)$/.test(before)) return true;
  if (before === 'of' && /^(?:short|instead)$/.test(tokens[cue.from - 2]?.low ?? '')) return true;
  return before === 'as' && isWrong(tokens, cue.at);
}

/** "The draft had Vale | say": who is made to say it has not. */
function isMade(tokens: readonly Token[], cue: Cue): boolean {
  return cue.verb.form === 'base' && cue.side === 'left' && isMadeFrom(tokens, startOf(cue));
}

/** The same of a name that no verb was found for: "The draft had President Vale | say". */
export const isMadeToSay = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens[to]?.verb?.form === 'base' && isMadeFrom(tokens, from);

function isMadeFrom(tokens: readonly Token[], start: number): boolean {
  const lead = tokens.slice(Math.max(0, start - 6), start);
  const at = lead.findLastIndex((token) => token.verb || has(token, MODAL | AUX));
  return /^(?:had|has|have|having|made|makes|let|lets)$/.test(lead[at]?.low ?? '');
}

const EARLIER = new Set(['earlier', 'previous', 'original', 'initial', 'first']);
/** How far before its verb a version is named. */
const NEAR = 14;
const EDITION = /^(?:version|draft|edition)$/;
const ITEM =
  /^(?:article|story|post|tweet|headline|report|update|caption|item|entry|column|piece|summary)$/;
const PUT_DOWN = /^(?:quot(?:ed|es|ing)|misquot\w+|attribut\w+|reported|had|has|gave|stated|said)$/;
const ONCE = /^(?:originally|previously|earlier|first|initially|incorrectly|wrongly|mistakenly)$/;

/** "This article originally quoted her as saying", "an earlier post had her saying": of a correction. */
function isEarlierVersion(tokens: readonly Token[], { at }: Cue): boolean {
  for (let i = Math.max(0, at - NEAR); i + 1 < at; i++) {
    const low = tokens[i]?.low ?? '';
    const earlier = EARLIER.has(low);
    if (!earlier && low !== 'this') continue;
    const noun = tokens[i + 1]?.low ?? '';
    if (earlier && EDITION.test(noun)) return true;
    if (!ITEM.test(noun)) continue;
    const rest = tokens.slice(i + 2, at + 1);
    if (!rest.some((token) => PUT_DOWN.test(token.low))) continue;
    if (earlier || rest.some((token) => ONCE.test(token.low))) return true;
  }
  return false;
}

/** "misquoted Brandt as | saying", "was wrongly quoted as | saying". */
function isWrong(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ low }) => WRONG.test(low) || WRONGLY.test(low));
}
