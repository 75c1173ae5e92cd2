import { correctedForm } from '@signatory/quotes/corrected-form';
import type { ProposalFieldsFragment } from '../documents.generated.ts';
import type { AcceptedInput, SpeakerInput } from '../types.generated.ts';

/** A stretch of the article: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What words are about: slugs of accords, of which none means that of the article, and codes of countries. */
export interface Concerned {
  readonly accords: readonly string[];
  readonly countries: readonly string[];
}

/** What an editor made of a proposal. */
export interface Decision {
  readonly is: 'OPEN' | 'ACCEPTED' | 'REJECTED';
  /** Other words than were proposed. */
  readonly span: Span | null;
  /** Another speaker than was proposed. */
  readonly speaker: SpeakerInput | null;
  /** What it is about, where that is otherwise than was proposed. */
  readonly concerned: Concerned | null;
  /** Another day than was proposed. */
  readonly date: string | null;
}

/** By the ids of proposals; of what is not in it nothing is decided. */
export type Decisions = ReadonlyMap<string, Decision>;

const OPEN: Decision = { is: 'OPEN', span: null, speaker: null, concerned: null, date: null };

export function decisionOn(
  decisions: Decisions,
  { id }: Pick<ProposalFieldsFragment, 'id'>,
): Decision {
  return decisions.get(id) ?? OPEN;
}

/** What the desk has of decisions on proposals. */
export function decisionsFrom(proposals: readonly ProposalFieldsFragment[]): Decisions {
  return new Map(
    proposals.flatMap(({ id, decision }) => {
      if (!decision) return [];
      const { decided: is, start, end, speaker, accords, countries, date } = decision;
      const span = start === null || end === null ? null : { start, end };
      const concerned = accords && countries ? { accords, countries } : null;
      return [[id, { is, span, speaker, concerned, date }] as const];
    }),
  );
}

/** What was said needs a speaker before it is accepted. */
export function lacksSpeaker(
  { act, speaker }: ProposalFieldsFragment,
  decision: Decision,
): boolean {
  return act === null && speaker === null && decision.speaker === null;
}

/** What was said is about one accord at least: one that is named for it, or that of the article. */
export function lacksAccord(
  { act, accords }: Pick<ProposalFieldsFragment, 'accords' | 'act'>,
  { concerned }: Pick<Decision, 'concerned'>,
  ofArticle: string,
): boolean {
  return act === null && ofArticle === '' && (concerned?.accords ?? accords).length === 0;
}

/** What is accepted and not written yet, as the desk drafts entries of it. */
export function acceptedOf(
  proposals: readonly ProposalFieldsFragment[],
  decisions: Decisions,
): readonly AcceptedInput[] {
  return proposals.flatMap((proposal) => {
    const { is, span, speaker, concerned, date } = decisionOn(decisions, proposal);
    if (is !== 'ACCEPTED' || proposal.isWritten) return [];
    return [{ id: proposal.id, ...span, speaker, ...concerned, date }];
  });
}

export type Formed = Pick<ProposalFieldsFragment, 'end' | 'form' | 'start' | 'words'>;

/** The form that the record gets of a proposal, with the words that are meant now; null for an act. */
export function formOf(
  { form, start, end, words }: Formed,
  { span }: Decision,
  text: string,
): string | null {
  if (span === null || (form !== 'DIRECT' && form !== 'MIXED')) return form;
  const passages: Span[] = [];
  for (const one of words) {
    const at = text.indexOf(one, passages.at(-1)?.end ?? start);
    if (at >= 0 && at < end) passages.push({ start: at, end: at + one.length });
  }
  return correctedForm(text, { form, passages }, span);
}

/** Whether words may be those of an act: they name its country, or are about those proposed where these do not name it either. */
export function mayTellOf(
  { act, country, start, end }: Pick<ProposalFieldsFragment, 'act' | 'country' | 'end' | 'start'>,
  span: Span,
  text: string,
  names: readonly string[],
): boolean {
  if (act === null || country === null) return true;
  const isNamedIn = (one: Span) =>
    names.some((name) => text.slice(one.start, one.end).includes(name));
  const isNear = span.start < end && span.end > start;
  return isNamedIn(span) || (isNear && !isNamedIn({ start, end }));
}

/** The next proposal after a place, or before it, of which nothing is decided; the one beside it where there is none. */
export function nextOpen(
  proposals: readonly ProposalFieldsFragment[],
  decisions: Decisions,
  at: number,
): number {
  const isOpen = (one: ProposalFieldsFragment) =>
    !one.isWritten && decisionOn(decisions, one).is === 'OPEN';
  const after = proposals.findIndex((one, number) => number > at && isOpen(one));
  return after >= 0 ? after : Math.min(at + 1, proposals.length - 1);
}

/** A stretch with one of its ends moved by a word; the stretch as it was where it would be empty. */
export function movedEnd(text: string, span: Span, end: 'end' | 'start', by: -1 | 1): Span {
  const from = span[end];
  const moved =
    by > 0
      ? from + (/^\s*\S+/.exec(text.slice(from))?.[0].length ?? 0)
      : from - (/\S+\s*$/.exec(text.slice(0, from))?.[0].length ?? 0);
  const to = { ...span, [end]: moved };
  const trimmed = trimmedTo(text, to);
  return trimmed.start < trimmed.end ? trimmed : span;
}

/** A stretch without the white space at its ends. */
export function trimmedTo(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return { start: start + before, end: Math.max(start + before, start + words.trimEnd().length) };
}
