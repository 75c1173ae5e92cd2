import type { Span, Unread } from '@signatory/quotes';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { ActSeed } from '../../drafting/act-seed.ts';
import type { Concerned } from '../../drafting/concerned.ts';
import type { ArticleDraft } from '../../drafting/draft-article.ts';
import type { RecordKnown } from '../../drafting/known.ts';
import type { Person } from '../../drafting/quotations.ts';
import type { StatementSeed, WordingSeed } from '../../drafting/statement-seed.ts';
import type { PassageDraft } from '../../passage/shape.ts';

/**
 * Who spoke: a leader or body by their slug, somebody who is not named by the words about them, or a leader or a body that is new by
 * their name in English.
 */
export interface SpeakerChoice {
  readonly kind: 'LEADER' | 'BODY' | 'UNNAMED' | 'NEW' | 'NEW_BODY';
  readonly key: string;
  /** The code of the country that somebody who is not named, or a new body, speaks for. */
  readonly country?: string;
  /** Of a new body. */
  readonly bodyKind?: string;
}

/** What an article tells, proposed to an editor: that something was said, or that something was done. */
export interface Proposal extends Span {
  /** Tells it from all others of this text. */
  readonly id: string;
  /** Of what was said. Null for an act. */
  readonly form: 'DIRECT' | 'MIXED' | 'INDIRECT' | null;
  /** The kind of an act. Null for what was said. */
  readonly act: string | null;
  /** The words that would be given. */
  readonly words: readonly string[];
  /** How many of them are the article's own, and no quotation. */
  readonly ownWords: number;
  /** The share of such findings that were right, 0 to 1; null where it was not measured. */
  readonly confidence: number | null;
  readonly cue: string | null;
  /** How the article names the speaker. */
  readonly mention: string | null;
  /** Who spoke, or announced the act. */
  readonly speaker: SpeakerChoice | null;
  readonly channel: string | null;
  readonly occasion: string | null;
  /** The day, where the article gives it: of other words it is that of publication, inferred. */
  readonly date: string | null;
  /** The words that give it; with no day they give one that there is not, and it is left open. */
  readonly dateWording: string | null;
  /** The slug of the accord of an act. */
  readonly accord: string | null;
  /** The code of the country that acted. */
  readonly country: string | null;
  /** What words that were said are about, by the names in them and in their sentence; nothing for an act. */
  readonly concerned: Concerned;
}

/** What an editor accepts of an article, with what they corrected. */
export interface Accepted {
  readonly id: string;
  readonly span: Span | null;
  readonly speaker: SpeakerChoice | null;
  /** What it is about; null: what is named there. */
  readonly concerned: Concerned | null;
  /** The day; null: the one that was read. */
  readonly date: PartialDate | null;
}

/** An article, and what is known for reading it. */
export interface GivenArticle {
  readonly text: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
  readonly known: RecordKnown;
}

/** What was read in an article. */
export interface ReadArticle {
  /** The slugs of the accords that it names, the one named most first. */
  readonly accords: readonly string[];
  readonly proposals: readonly Proposal[];
  readonly unread: readonly Unread[];
  /** Its language as a BCP 47 tag, which its source is given; `und` where it is not recognised. */
  readonly language: string;
  /** Whether acts are looked for in the language of the text. */
  readonly areActsRead: boolean;
  /** How many of its own words may be given. */
  readonly room: number;
  /** For each of the passages that were to be looked for: whether its words stand in the text. */
  readonly stands: readonly boolean[];
}

/** What comes of the proposals that were accepted. */
export interface DraftedArticle {
  readonly source: ArticleDraft['source'];
  readonly statements: readonly StatementSeed[];
  readonly people: readonly Person[];
  readonly bodies: readonly NewBody[];
  readonly acts: readonly DraftedAct[];
  /** Acts that are not accepted with these, and that words accepted now announce: they may be written already. */
  readonly announced: readonly ActSeed[];
}

/** An act, with the words that announce it where these are not accepted with it: they may be written already. */
export interface DraftedAct extends ActSeed {
  readonly told: WordingSeed | null;
}

/** A body that the record does not have, with what a body needs. */
export interface NewBody {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly country: string | null;
}

/** What the thread of articles is asked, by the name of the task, with its answer. */
export interface ArticleTasks {
  /** The text of what was pasted: of a page its words. */
  readonly text: { readonly given: string; readonly answer: string };
  readonly read: {
    readonly given: GivenArticle & { readonly cited: readonly PassageDraft[] };
    readonly answer: ReadArticle;
  };
  readonly draft: {
    readonly given: GivenArticle & {
      readonly accepted: readonly Accepted[];
      /** The slug of the accord that it is about; null: the one that it names most. */
      readonly accord: string | null;
    };
    readonly answer: DraftedArticle;
  };
}
