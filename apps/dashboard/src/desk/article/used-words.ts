import type { ProposalFieldsFragment } from '../documents.generated.ts';
import { type Decision, type Decisions, decisionOn, type Formed, formOf } from './decisions.ts';

/** The most words of an article's own that one passage has, as the record takes them. */
const LONGEST = 12;

const countOf = (words: string): number => words.split(/\s+/).filter(Boolean).length;

/** What would be written of a proposal: its words, and whether the record takes only so many of them. */
export function writtenWords(
  proposal: Formed & Pick<ProposalFieldsFragment, 'act'>,
  decision: Decision,
  text: string,
): readonly { readonly words: string; readonly isCut: boolean }[] {
  const { span } = decision;
  const own = span ?? proposal;
  const form = formOf(proposal, decision, text);
  const stretch = withoutThat(text.slice(own.start, own.end), proposal.act);
  if (span === null)
    return proposal.words.map((words) => ({
      words,
      isCut: (form === 'INDIRECT' || form === null) && words.length < stretch.length,
    }));
  const quoted = proposal.words.filter((one) => form === 'MIXED' && stretch.includes(one));
  const ownCount = quoted.reduce((rest, one) => rest - countOf(one), countOf(stretch));
  if (form === 'DIRECT' || ownCount <= LONGEST) return [{ words: stretch, isCut: false }];
  const first = stretch.split(/(?<=\s)(?=\S)/).slice(0, LONGEST);
  return [{ words: first.join('').replace(/[\s,;:–—-]+$/, ''), isCut: true }];
}

/** A clause without the "that" before it, as it is written. */
function withoutThat(words: string, act: string | null): string {
  return act === null ? words.replace(/^that\s+/, '') : words;
}

/** How many of the article's own words a proposal gives, with the words that are meant now. */
export function ownWordsOf(
  proposal: Formed & Pick<ProposalFieldsFragment, 'ownWords'>,
  decision: Decision,
  text: string,
): number {
  const { span } = decision;
  if (span === null) return proposal.ownWords;
  if (formOf(proposal, decision, text) === 'DIRECT') return 0;
  return Math.min(LONGEST, countOf(text.slice(span.start, span.end)));
}

/** Words about a stretch tell it from the same words in a longer one; so many are counted for them. */
const AROUND = 2;

/**
 * How many of the article's own words are given by what is accepted or written. The words of an act that stand within those of a paraphrase
 * count once, as the record counts them.
 */
export function usedWords(
  proposals: readonly ProposalFieldsFragment[],
  decisions: Decisions,
  text: string,
): number {
  const given = proposals.filter(
    (one) => one.isWritten || decisionOn(decisions, one).is === 'ACCEPTED',
  );
  const wordsIn = (one: ProposalFieldsFragment) => {
    const { span } = decisionOn(decisions, one);
    return span ? text.slice(span.start, span.end) : (one.words[0] ?? '');
  };
  const paraphrases = given.filter(({ form }) => form === 'INDIRECT').map(wordsIn);
  return given.reduce((sum, one) => {
    const isWithin = one.act !== null && paraphrases.some((words) => words.includes(wordsIn(one)));
    return sum + (isWithin ? AROUND : ownWordsOf(one, decisionOn(decisions, one), text));
  }, 0);
}
