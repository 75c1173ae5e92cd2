import type { AccordRelationKind, Stance, Verbatim } from '@signatory/schema';
import type { Generated, Kysely } from 'kysely';
import type { accordColumns } from '../accord/columns.ts';
import type { actColumns } from '../act/columns.ts';
import type { bodyColumns } from '../body/columns.ts';
import type { countryColumns } from '../country/columns.ts';
import type * as db from '../db/engine.ts';
import type { RowWriter } from '../db/row-writer.ts';
import type { EntryDigest } from '../digest/digest.ts';
import type { RowOf } from '../drafts/columns.ts';
import type { Edition, EntryChange } from '../edition/edition.ts';
import type { leaderColumns } from '../leader/columns.ts';
import type { officeColumns } from '../office/columns.ts';
import type { roleColumns } from '../role/columns.ts';
import type { sourceColumns } from '../source/columns.ts';
import type { statementColumns } from '../statement/columns.ts';
import type { CountedStatement } from '../statement/counted-statement.ts';
import type { wordingColumns } from '../wording/columns.ts';

/** The columns of a speaker: exactly one of the first three is set. */
interface SpeakerColumns {
  leader: string | null;
  body: string | null;
  unnamed: string | null;
  unnamed_country: string | null;
}

/** The tables of the record. Keys are slugs and codes, so that the file can be read without this program. */
export interface Tables {
  country: RowOf<typeof countryColumns>;
  /** Names of countries, leaders, bodies and accords, and titles of offices; `subject` is an id as `Node.id` writes it. */
  name: { subject: string; position: number; language: string; text: string };
  body: RowOf<typeof bodyColumns>;
  leader: RowOf<typeof leaderColumns>;
  /** `title` is the English form to use first; others stand in `name`, from position 1. */
  office: RowOf<typeof officeColumns> & {
    key: string;
    leader: string;
    position: number;
    title: string;
  };
  source: RowOf<typeof sourceColumns>;
  /** Texts held for verification; never served, never exported. */
  held_text: { source: string; text: string };
  accord: RowOf<typeof accordColumns> & {
    coverage_until: string | null;
    /** JSON lists of texts. */
    coverage_looked_for: string | null;
    coverage_missing: string | null;
  };
  /** How an accord stands to another one, `related`. */
  relation: { accord: string; kind: AccordRelationKind; related: string; position: number };
  role: RowOf<typeof roleColumns> & {
    key: string;
    accord: string;
    country: string;
    position: number;
  };
  /** `country` is null for an act of the accord as a whole; `day` is as a statement's. */
  act: RowOf<typeof actColumns> &
    SpeakerColumns & {
      key: string;
      accord: string;
      country: string | null;
      position: number;
      day: string;
      /** The place of its kind in the usual order of one day. */
      rank: string;
      /** The key of an act of the same accord. */
      after: string | null;
    };
  /** `subject` is the id of the fact it stands for. */
  citation: {
    subject: string;
    position: number;
    source: string;
    stance: Stance;
    note: string | null;
    /** Null where no passage is quoted. */
    verbatim: Verbatim | null;
    verified_on: string | null;
    verified_words: string | null;
  };
  /** `owner` is `Wording:` and its key, or the citation's subject, `#` and its position. */
  passage: {
    owner: string;
    position: number;
    source: string;
    exact: string;
    prefix: string | null;
    suffix: string | null;
    start: number | null;
  };
  /**
   * `day` is the latest day of `date`, empty where that is unknown: what statements are listed by. `accords` and `countries` are
   * those of the two tables below, as `listed` reads them.
   */
  statement: RowOf<typeof statementColumns> &
    SpeakerColumns & {
      day: string;
      accords: string;
      countries: string;
    };
  /** `day` is the statement's. */
  statement_accord: { statement: string; accord: string; day: string };
  statement_country: { statement: string; country: string; day: string };
  counted_statement: CountedStatement;
  /** How many of all statements have a value: see `CountedField`. Values that none has have no row. */
  statement_count: { field: string; value: string; count: number };
  /** `rank` counts from 0, the main wording; `language` is null where it is the source's. */
  wording: RowOf<typeof wordingColumns> & {
    id: Generated<number>;
    key: string;
    statement: string;
    position: number;
    rank: number;
    text: string;
    clause_exact: string | null;
    clause_prefix: string | null;
    clause_suffix: string | null;
    clause_start: number | null;
    verbatim: Verbatim;
    verified_on: string | null;
    verified_words: string | null;
  };
  /**
   * What search finds: an object that is called something, a country's place in an accord (by accord and code), or a statement.
   * `forms` is what the object is called, as it is looked up: codes and names, a line each, and after an empty line titles and
   * a description; null for places and statements. `search_index` holds the documents by `id`: see `search/documents.ts`.
   */
  search_entry: {
    id: number;
    type: 'Accord' | 'Body' | 'Country' | 'Leader' | 'Participation' | 'Statement';
    key: string;
    forms: string | null;
  };
  search_index: { rowid: number; words: string };
  /**
   * The words of names and the codes, by the id of what they name, with what each sounds like (empty where nothing) and its
   * stem. `kind` is 0 for a word of a name, 1 for a name in short, 2 for a code.
   */
  name_word: { subject: string; word: string; sound: string; stem: string; kind: 0 | 1 | 2 };
  /** The words of the titles of sources, as `name_word` has those of names. */
  title_word: { source: string; word: string; sound: string; stem: string };
  /** Every word that an entry held once, with its stem. */
  search_word: { word: string; stem: string };
  /**
   * The digest of each entry, as the seed gives it; `state` is the same of it as completed with what is computed from held texts.
   * `subject` is the id of the draft that it is written with: of a place, its accord's.
   */
  entry_digest: EntryDigest & { state: string; subject: string };
  /** The digest of the whole record, in one row; no row while it is empty. */
  record_digest: { id: 1; digest: string; state: string };
  /** By which version of the rules the derived rows were written, in one row: see `rules/version.ts`. */
  rules_version: { id: 1; version: number };
  /** Which seed files were imported last, in one row, and what came of it: see `drafts/imported.ts`. */
  seed_import: {
    id: 1;
    stamp: string | null;
    digest: string;
    program: string;
    record: string;
    outcome: string;
  };
  /** The chain of editions, each with its place in it, from 1; the last is the head. */
  edition: Omit<Edition, 'changes' | 'changeSet'> & { position: number; change_set: string | null };
  /**
   * What each edition changed. `draft` is RFC 8785 JSON; `accords` and `countries` are those that the entry is about, as
   * `keysIn` reads them.
   */
  edition_change: Omit<EntryChange, 'draft' | 'redactedOn'> & {
    edition: string;
    draft: string | null;
    redacted_on: string | null;
    accords: string;
    countries: string;
  };
  /** Every write that changed something: the draft before and after, as JSON. `number` grows; `edition` is null until published. */
  revision: {
    number: Generated<number>;
    subject: string;
    before: string | null;
    after: string | null;
    at: string;
    why: string;
    edition: string | null;
  };
}

/** A database of the record, or a transaction on it. */
export type Database = Kysely<Tables>;

/** Rows of the record that are to be inserted. */
export type Rows = RowWriter<Tables>;

/** An opened database of the record. */
export type Engine = db.Engine<Tables>;

/** What writing inside a transaction needs: the transaction, and its SQL dialect. */
export type Place = Pick<Engine, 'db' | 'dialect'>;
