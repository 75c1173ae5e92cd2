import type { Draft, Entry, ProposedAct, Span } from '@signatory/quotes';
import { announcedBy } from '../../drafting/announcers.ts';
import { clauseOf, shortened, withoutOutletSign } from '../../drafting/passages.ts';
import type { Quotation } from '../../drafting/quotations.ts';
import { wordCount } from '../../source/word-count.ts';
import type { Proposal, SpeakerChoice } from './article.ts';

export const idOfSaid = ({ form, content: { start, end } }: Draft) => `${form}:${start}-${end}`;

/** How the words of a stretch that an editor took may be written: as a quotation, or as a clause, of which the words in `quoted` are quoted. */
export function writtenOf(
  text: string,
  span: Span,
  quoted: readonly string[],
): readonly (readonly string[])[] {
  const inClause = quoted.filter((one) => text.slice(span.start, span.end).includes(one));
  return [withoutOutletSign(text, span), clauseOf(text, span, inClause)].map(({ start, end }) => [
    text.slice(start, end),
  ]);
}

export const idOfAct = ({ accord, country, kind, passage: { start, end } }: ProposedAct) =>
  `${kind}:${accord.key}/${country?.key ?? ''}:${start}-${end}`;

export function saidProposal(text: string, { draft, who, person, ...told }: Quotation): Proposal {
  const { form, content, passages, cue, mention, confidence } = draft;
  const given = passages.map((one) => withoutOutletSign(text, one));
  const quoted = given.map(({ start, end }) => text.slice(start, end));
  const inClause = form === 'MIXED' ? quoted : [];
  const clause = clauseOf(text, content, inClause);
  const clauseWords = text.slice(clause.start, clause.end);
  return {
    id: idOfSaid(draft),
    start: content.start,
    end: content.end,
    form,
    act: null,
    words: form === 'INDIRECT' ? [clauseWords] : quoted,
    // What `costOf` counts of the wording, without looking for each place: two words about a fragment tell it apart.
    ownWords:
      form === 'DIRECT'
        ? 0
        : wordCount(clauseWords) -
          inClause.reduce(
            (sum, one) => (clauseWords.includes(one) ? sum + wordCount(one) : sum),
            0,
          ) +
          2 * inClause.length,
    confidence,
    cue: cue?.text ?? null,
    mention: mention?.text ?? null,
    speaker: person ? { kind: 'NEW', key: person.name } : who && choiceOf(who.speaker),
    channel: told.channel ?? null,
    occasion: told.occasion ?? null,
    date: told.when?.date ?? null,
    dateWording: told.when?.words ?? null,
    accord: null,
    country: null,
    concerned: told.concerned,
  };
}

function choiceOf(speaker: Readonly<Record<string, string>>): SpeakerChoice {
  const { leader, body, unnamed = '', country } = speaker;
  if (leader !== undefined) return { kind: 'LEADER', key: leader };
  if (body !== undefined) return { kind: 'BODY', key: body };
  return { kind: 'UNNAMED', key: unnamed, ...(country !== undefined && { country }) };
}

export function actProposal(
  text: string,
  act: ProposedAct,
  words: Quotation | null,
  speakers: readonly Entry[],
): Proposal {
  const { start, end } = act.passage;
  const given = shortened(text, act.passage, []);
  const cited = text.slice(given.start, given.end);
  const { by } = announcedBy(act, words, undefined, speakers);
  return {
    id: idOfAct(act),
    start,
    end,
    form: null,
    act: act.kind,
    words: [cited],
    ownWords: wordCount(cited),
    confidence: null,
    cue: null,
    mention: null,
    speaker: by ? choiceOf(by) : null,
    channel: null,
    occasion: null,
    date: act.when?.date ?? null,
    dateWording: act.when?.words.text ?? null,
    accord: act.accord.key,
    country: act.country?.key ?? null,
    concerned: { accords: [], countries: [] },
  };
}
