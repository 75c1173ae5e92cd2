import { DET, POSS } from '../../lexicon/words.ts';
import type { Article } from '../../reading/article.ts';
import { CLOSE, COLON, COMMA, has, OPEN, QUOTE, type Token, WORD } from '../../tokens/token.ts';

/** Words by which a sentence says that what it tells is not so, or not known to be. */
const UNTRUE =
  /^(?:false(?:ly|hood)?|untrue|untruth|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|baseless|unfounded|unconfirmed|unverified|invented|made-up|bogus|fake[sd]?|faked|forged|fabricated?|fabrications?|doctored|hoax(?:es)?|myths?|pranks?|rumou?rs?|rumou?red|gossip|hearsay|denied|den(?:y|ies|ying)|debunk(?:s|ed)|rebuff(?:s|ed)|refut(?:es|ed)|retract(?:s|ed)|misreport(?:s|ed)|misstated?|alleged(?:ly)?|reported(?:ly)|supposed(?:ly)|purported(?:ly)?|ostensibly|presumably|possibly|probably|perhaps|maybe|arguably|hypothetical(?:ly)?|theoretically|fictional(?:ly)?|fictitious|imaginary|imagin(?:e|es|ed|ing)|suppos(?:e|ing)|pretend(?:s|ed|ing)?|dream(?:s|t|ed)?|jok(?:e|es|ed|ing|ingly)|jest|quip(?:s|ped)?|satir(?:e|es|ical)|parody|parodies|spoof|deepfake|unlikely|unclear|unsure|doubtful|wish(?:es|ed)?|lied|lying|misspoke|seems|seemed|seemingly|apparently|appears|appeared|speculat(?:es|ed|ion))$/;
/** Before what was done: that it was not quite. */
const NEARLY =
  /^(?:nearly|almost|hardly|barely|scarcely|never|nowhere|practically|virtually|symbolically)$/;
/** What tells a story: nothing in it was done. */
const STORY =
  /^(?:novels?|film|films|movies?|sitcoms?|satires?|parod(?:y|ies)|thrillers?|simulations?|simulator|game|wargames?|role-play|screenplay|comics?|sketch|cartoon|episode|drama|musical|miniseries|fantasy|fable|fairy|legend|fiction|scenario|exercise|deepfake|prank|play|opera|podcast|dream|series|show|script|re-enactment|reenactment|roleplay|skit)$/;
/** What a sentence that follows denies: "It did not", "The ministry denied it", "The report was false". */
const DENIAL =
  /^(?:denied|denies|deny|denial|false|untrue|wrong|incorrect|fake|hoax|fiction|satire|baseless|unfounded|fabricated|invented|debunked|retracted|deleted|misleading|nonsense|joke|correction)$/;

/** How long a relative clause is read, in tokens. */
const FAR = 14;

/** Labels of what somebody else says, and another checks. */
const CLAIM = /^(?:claim|myth|rumou?r|fiction|allegation)$/;

/** "Claim: …", "(a) …": what a sentence that begins so tells is to be checked or chosen. */
const isOffered = ([first, second, third]: readonly Token[]): boolean =>
  (second?.kind === COLON && CLAIM.test(first?.low ?? '')) ||
  (first?.kind === OPEN && second?.low.length === 1 && third?.kind === CLOSE);

/** Whether a sentence marks what it tells as untrue, doubtful, or asked. */
export function isDoubted(text: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last && text.slice(last.start, last.end).includes('?')) return true;
  if (
    tokens.some(
      ({ kind, low }, at) =>
        kind === WORD && UNTRUE.test(low) && !isCourteous(tokens, at) && !isBeside(tokens, at),
    )
  )
    return true;
  if (isOffered(tokens)) return true;
  if (tokens.some(({ low }, at) => low === 'played' && tokens[at + 1]?.low === 'by')) return true;
  if (tokens.some(({ low }, at) => low === 'lie' && tokens[at - 1]?.low === 'a')) return true;
  // "An earlier version of this article said …"
  const words = tokens.map(({ low }) => low);
  return (
    words.includes('version') && /\b(?:article|story|post|page|report)\b/.test(words.join(' '))
  );
}

/** "The ministry | wishes | to inform" */
const isCourteous = (tokens: readonly Token[], at: number): boolean =>
  /^wish(?:es)?$/.test(tokens[at]?.low ?? '') &&
  tokens[at + 1]?.low === 'to' &&
  /^(?:inform|announce|confirm|thank|congratulate)$/.test(tokens[at + 2]?.low ?? '');

/** "a country that | wishes to clear its mines": what a relative clause says of a state. */
const isBeside = (tokens: readonly Token[], at: number): boolean =>
  /^wish(?:es|ed)?$/.test(tokens[at]?.low ?? '') &&
  tokens
    .slice(Math.max(0, at - FAR), at)
    .some(
      ({ low }, i, all) =>
        /^(?:which|who|that)$/.test(low) && !all.slice(i).some(({ kind }) => kind === COMMA),
    );

/** Whether it was not quite so: "had almost | signed", "all but signed", "signed …, or so it says", "signed … in all but name". */
export function isNearly(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some(({ low, kind }, at) => {
    const [lead, next] = [tokens[at - 1], tokens[at + 1]?.low];
    if (at < from || kind !== WORD) return false;
    if (at < to) return NEARLY.test(low) || (low === 'but' && lead?.low === 'all');
    if (low === 'all' && next === 'but') return true;
    return lead?.kind === COMMA && (low === 'if' || (low === 'or' && next === 'so'));
  });
}

/** "in the novel", "the film ends", "a war game": what the rest of a paragraph tells is no fact. */
function isStory(tokens: readonly Token[]): boolean {
  // "Imagine the morning after.", "at the Model Parliament"
  if (/^(?:imagine|picture|suppose)$/.test(tokens[0]?.low ?? '')) return true;
  return tokens.some((token, at) => {
    if (token.low === 'model' && token.capital && tokens[at + 1]?.capital) return true;
    if (!STORY.test(token.low) || token.kind !== WORD) return false;
    const lead = tokens.slice(Math.max(0, at - 4), at);
    // "Speaking on a | podcast": an interview.
    const asked = lead.some(({ low }) => /^(?:speaking|interviewed)$/.test(low));
    if (asked && /^(?:podcast|show)$/.test(token.low)) return false;
    return (
      lead.some((one) => has(one, DET | POSS)) &&
      // "the Opera House", "to show"
      !(token.capital && tokens[at + 1]?.capital) &&
      tokens[at - 1]?.low !== 'to' &&
      !/^(?:of|plan|plans)$/.test(tokens[at + 1]?.low ?? '')
    );
  });
}

/** So short is a sentence that only says of the one before that it is not so. */
const SHORT = 16;

/** The sentences of an article that tell a story: from the one that says so to the end of its paragraph; of the whole text if it opens so. */
export function storiesIn({ sentences }: Article): ReadonlySet<number> {
  const out = new Set<number>();
  let [paragraph, whole] = [-1, false];
  sentences.forEach((sentence, number) => {
    if (isStory(sentence.tokens)) {
      paragraph = sentence.paragraph;
      whole ||= number === 0 && sentences.length > 1;
    }
    if (whole || sentence.paragraph === paragraph) out.add(number);
  });
  return out;
}

/** Whether the sentence after says that the one at `number` is not so. `names`: whether it is about an accord of its own. */
export function isDenied(
  { sentences }: Article,
  number: number,
  names: (tokens: readonly Token[]) => boolean,
): boolean {
  const [here, next] = [sentences[number], sentences[number + 1]];
  if (!next || next.paragraph !== here?.paragraph) return false;
  return isDenial(next.tokens) && !names(next.tokens);
}

/** "Baku said it had not.", "The report was false.", "No: …" */
function isDenial(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === WORD);
  if (tokens[0]?.low === 'no' && tokens[1]?.kind !== WORD) return true;
  if (words.length > SHORT || tokens.some(({ kind }) => kind === QUOTE)) return false;
  if (words.some(({ low }) => DENIAL.test(low))) return true;
  const [two, one] = words.slice(-2).map(({ low }) => low);
  return (
    /n['’]t$/.test(one ?? '') || (one === 'not' && /^(?:did|had|has|was|is|does)$/.test(two ?? ''))
  );
}
