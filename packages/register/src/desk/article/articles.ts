import type { EntryDraft } from '../change-set.ts';
import { DeskRefused } from '../desk-refused.ts';
import type { HeldText, HeldTexts } from '../held-text/held-texts.ts';
import { withPublisher } from '../held-text/publishers.ts';
import type { Accepted, DraftedArticle, Proposal, ReadArticle } from './article.ts';
import type { ArticleThread } from './article-thread.ts';
import { citedFrom, hasAct, sha256Of, writtenFrom } from './cited.ts';
import { type Decision, type Decisions, requireDate, requireSpan } from './decisions.ts';
import { entriesOf, sourceWith, type WorkingEntries } from './entries.ts';
import {
  articleOf,
  officeOf,
  requireSubjects,
  type SubjectNames,
  subjectsIn,
} from './given-article.ts';
import { writtenOf } from './shown-proposals.ts';
import { requireSpeakers } from './speakers.ts';

/** A proposal, with what the record and the change set know of it. */
export interface KnownProposal extends Proposal {
  /** What the speaker held on the day of the article: "President, Norland". */
  readonly office: string | null;
  /** Whether the change set, or the record, has it from this article. */
  readonly isWritten: boolean;
  /** Of an act: whether the record or the change set has it, by whatever source. */
  readonly isOnRecord: boolean;
  /** What an editor made of it; null where nothing. */
  readonly decision: Decision | null;
}

/** A source on record with the address or the text of an article. */
export interface EarlierReading {
  readonly source: string;
  /** Whether it is this text. */
  readonly isSameText: boolean;
  /** How many of its passages the record has. */
  readonly passages: number;
  /** The words of those that do not stand in this text. */
  readonly missing: readonly string[];
}

/** An article as a desk reads it. */
export interface Reading extends Omit<ReadArticle, 'proposals' | 'stands'> {
  readonly proposals: readonly KnownProposal[];
  readonly earlier: readonly EarlierReading[];
  /** Who may be chosen as a speaker: leaders and bodies with all their names. */
  readonly speakers: readonly SpeakerNames[];
  /** What may be chosen for words to be about: accords and countries with all their names. */
  readonly subjects: readonly SubjectNames[];
}

export interface SpeakerNames {
  readonly kind: 'LEADER' | 'BODY';
  readonly key: string;
  readonly names: readonly string[];
}

/** The articles whose texts are held. All that is refused is thrown as `DeskRefused`. */
export interface Articles {
  /** Reads a text that a change set holds. */
  read(changeSet: string, text: string): Promise<Reading>;
  /** The entries that an article adds or changes by what is accepted of it, to be saved; with `accord` null it is about the one that it names most. */
  draft(
    changeSet: string,
    text: string,
    accord: string | null,
    accepted: readonly Accepted[],
  ): Promise<readonly EntryDraft[]>;
}

/** How many proposals are written at once. */
const MOST_ACCEPTED = 500;

export function articles(
  thread: ArticleThread,
  texts: Pick<HeldTexts, 'list'>,
  decisions: Pick<Decisions, 'of'>,
  entriesFor: {
    /** The entries to read a text with, and those to draft with what was drafted of it. */
    toRead(changeSet: string, held: HeldText | undefined): Promise<WorkingEntries>;
    toDraft(
      changeSet: string,
      held: HeldText | undefined,
      drafted: DraftedArticle,
    ): Promise<WorkingEntries>;
  },
): Articles {
  const heldIn = async (changeSet: string, id: string) =>
    (await texts.list(changeSet)).find((text) => text.id === id);
  return {
    async read(changeSet, text) {
      const held = await heldIn(changeSet, text);
      const entries = await entriesFor.toRead(changeSet, held);
      const given = articleOf(held, entries);
      const cited = citedFrom(held, entries);
      const passages = cited.map(({ passage }) => passage);
      const { stands, proposals, ...read } = await thread.ask('read', {
        ...given,
        cited: passages,
      });
      const decided = await decisions.of(text);
      const isWritten = writtenFrom(held ? sourceWith(held.sha256, entries) : null, entries);
      const asWritten = (proposal: Proposal, decision: Decision | null) => {
        const span = decision?.span;
        if (!span || proposal.act !== null) return { isWritten: isWritten(proposal), decision };
        const ways = writtenOf(given.text, span, proposal.words);
        if (ways.some((words) => isWritten({ ...proposal, words })))
          return { isWritten: true, decision };
        // Written as it was proposed: other words that were selected since are not in the change set.
        const isAsProposed = isWritten(proposal);
        return {
          isWritten: isAsProposed,
          decision: isAsProposed ? { ...decision, span: null } : decision,
        };
      };
      return {
        ...read,
        proposals: proposals.map((proposal) => ({
          ...proposal,
          office: officeOf(proposal, given.known),
          isOnRecord: hasAct(proposal, decided.get(proposal.id)?.date ?? null, entries),
          ...asWritten(proposal, decided.get(proposal.id) ?? null),
        })),
        earlier: [...Map.groupBy(cited, ({ source }) => source)].map(([source, own]) => ({
          source,
          isSameText: sha256Of(source, entries) === held?.sha256,
          passages: own.length,
          missing: own.flatMap((one) => (stands[cited.indexOf(one)] ? [] : [one.passage.exact])),
        })),
        speakers: given.known.speakers.flatMap(({ kind, key, names }) =>
          kind === 'leader' || kind === 'body'
            ? [{ kind: kind === 'leader' ? 'LEADER' : 'BODY', key, names }]
            : [],
        ),
        subjects: subjectsIn(given.known),
      };
    },
    async draft(changeSet, text, accord, accepted) {
      const held = await heldIn(changeSet, text);
      const known = await entriesFor.toRead(changeSet, held);
      const given = articleOf(held, known);
      if (accepted.length > MOST_ACCEPTED)
        throw new DeskRefused(
          'INVALID',
          `at most ${MOST_ACCEPTED} proposals are written at once`,
          'write some of them first',
          ['accepted'],
        );
      for (const { span, date } of accepted) {
        requireSpan(span, given.text.length, 'accepted');
        requireDate(date, 'accepted');
      }
      requireSubjects(accord, accepted, given.known);
      requireSpeakers(accepted, known);
      const drafted = await thread.ask('draft', { ...given, accord, accepted });
      const entries = await entriesFor.toDraft(changeSet, held, drafted);
      return withPublisher(held, entries, entriesOf(drafted, entries));
    },
  };
}
