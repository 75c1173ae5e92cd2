import type { Generated, Kysely } from 'kysely';
import type * as db from '../db/engine.ts';
import type { EntryType } from '../digest/entry-type.ts';
import type { StoredState } from './change-set.ts';

/** The tables of the desk. Nothing of the record is in them, and nothing of them is in the record but the id of a change set. */
export interface DeskTables {
  /** `roles` is a list of keys, empty for somebody who may nothing any more. */
  person: { id: string; name: string; roles: string; added: string };
  /**
   * `number` is its place in the order in which they were begun. `submission` is the number of the last submission, 0 before the first.
   * `claim` names the publication that is under way, or was broken off.
   */
  change_set: {
    number: Generated<number>;
    id: string;
    title: string;
    state: StoredState;
    author: string;
    version: number;
    submission: number;
    claim: string | null;
    begun: string;
    changed: string;
  };
  /** An entry as the change set will leave it: `draft` is JSON; null removes the entry. `base` is the digest of what it was made from; null: of nothing. */
  draft: {
    change_set: string;
    type: EntryType;
    key: string;
    base: string | null;
    draft: string | null;
  };
  /** Everybody who ever saved in a change set. */
  saver: { change_set: string; person: string };
  /** What was submitted, never changed: `drafts` is RFC 8785 JSON. */
  submission: {
    change_set: string;
    number: number;
    digest: string;
    drafts: string;
    why: string;
    by: string;
    at: string;
  };
  /** What was decided of a submission. `by` is null where the desk itself returned it to review; `effect` is JSON. */
  review: {
    number: Generated<number>;
    change_set: string;
    submission: number;
    kind: 'APPROVED' | 'RETURNED' | 'SENT_BACK';
    by: string | null;
    at: string;
    comment: string | null;
    effect: string | null;
  };
  /** Texts of articles; `text` is null once it is deleted. */
  held_text: {
    id: string;
    change_set: string;
    sha256: string;
    words: number;
    text: string | null;
    address: string | null;
    publisher: string | null;
    published: string | null;
    by: string;
    at: string;
    /** The slug of the accord that its words are about, where somebody has chosen it. */
    accord: string | null;
    /** In English, where neither the record nor the change set had the publisher. */
    publisher_name: string | null;
  };
  /** What was made of the proposals of a text. The span, the speaker, the day and what it is about are null where they are as proposed. */
  decision: {
    held_text: string;
    proposal: string;
    decided: 'OPEN' | 'ACCEPTED' | 'REJECTED';
    span_start: number | null;
    span_end: number | null;
    speaker_kind: 'LEADER' | 'BODY' | 'UNNAMED' | 'NEW' | 'NEW_BODY' | null;
    speaker_key: string | null;
    speaker_country: string | null;
    speaker_body_kind: string | null;
    accords: string | null;
    countries: string | null;
    date: string | null;
  };
  /** What readers report. `path` is that of the page, the same in all languages; `text` is null once it is dismissed. */
  report: {
    number: Generated<number>;
    id: string;
    page: string;
    path: string;
    edition: string | null;
    text: string | null;
    at: string;
    state: 'OPEN' | 'TAKEN' | 'DISMISSED';
    change_set: string | null;
  };
  /** Links not spent yet, by the hash of their secret. `person` is null where one makes the first admin. */
  link: { hash: string; person: string | null; ends: string };
  /** Sessions, by the hash of their secret. `proved` is when the person last proved who they are, null where they have still to. */
  session: { hash: string; person: string; begun: string; used: string; proved: string | null };
  /** Passkeys, by the id of the credential; `public_key` is SubjectPublicKeyInfo in base64url, `transports` a list of keys. */
  passkey: {
    id: string;
    person: string;
    name: string;
    public_key: string;
    counter: number;
    transports: string;
    added: string;
    used: string | null;
  };
  /** Challenges that are not answered yet. `person` is null for who is not signed in. */
  challenge: {
    challenge: string;
    purpose: 'ENTER' | 'PROVE' | 'ADD';
    person: string | null;
    ends: string;
  };
  /** Who did what, when and why: only ever added to. */
  audit: {
    number: Generated<number>;
    at: string;
    by: string | null;
    what: string;
    change_set: string | null;
    /** What it was done to: an entry, a person, the digest of a submission. */
    subject: string | null;
    why: string | null;
  };
}

/** The database of the desk, or a transaction on it. */
export type DeskDatabase = Kysely<DeskTables>;

export type DeskEngine = db.Engine<DeskTables>;
