import { correctedForm, type Draft, type Span } from '@signatory/quotes';
import { type Quotation, slugOf, unnamed } from '../../drafting/quotations.ts';
import type { Accepted, NewBody, SpeakerChoice } from './article.ts';

/** A quotation as an editor corrected it. */
export function asCorrected(
  text: string,
  quotation: Quotation,
  { span, speaker, concerned, date }: Accepted,
  goesOn: boolean,
): Quotation {
  const draft = {
    ...quotation.draft,
    ...(span && within(text, quotation.draft, span)),
    continues: goesOn ? quotation.draft.continues : null,
  };
  return {
    ...quotation,
    ...(speaker && chosen(speaker)),
    draft,
    // As it was shown, with other words too.
    concerned: concerned ?? quotation.concerned,
    // A day that an editor gives is not inferred.
    ...(date !== null && { when: { date, words: date, whole: true } }),
  };
}

/** The parts of a draft that stand in another stretch of the text. */
function within(text: string, draft: Draft, { start, end }: Span): Partial<Draft> {
  const content = { start, end, text: text.slice(start, end) };
  const form = correctedForm(text, draft, content);
  if (form !== 'MIXED') return { content, passages: [content], form };
  const inside = draft.passages.filter((one) => one.start >= start && one.end <= end);
  return { content, passages: inside, form };
}

function chosen({ kind, key, country }: SpeakerChoice): Pick<Quotation, 'who' | 'person'> {
  if (kind === 'UNNAMED') {
    const { speaker, name } = unnamed(key);
    return { who: { speaker: { ...speaker, ...(country && { country }) }, name }, person: null };
  }
  if (kind === 'BODY' || kind === 'NEW_BODY') {
    const body = kind === 'BODY' ? key : slugOf(key);
    return { who: { speaker: { body }, name: body }, person: null };
  }
  const slug = kind === 'NEW' ? slugOf(key) : key;
  return {
    who: { speaker: { leader: slug }, name: slug },
    person: kind === 'NEW' ? { slug, name: key, mention: key } : null,
  };
}

/** The body that a speaker is to be added as; null for any other speaker. */
export function newBodyOf(speaker: SpeakerChoice | null): NewBody | null {
  if (speaker?.kind !== 'NEW_BODY') return null;
  const { key, bodyKind = '', country = null } = speaker;
  return { slug: slugOf(key), kind: bodyKind, name: key.trim(), country };
}
