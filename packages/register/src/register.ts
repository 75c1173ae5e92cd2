import { type AccordDraft, accordNoun } from './accord/draft.ts';
import { type Accords, accords } from './accord/read.ts';
import { type Acts, acts } from './act/read.ts';
import { type Announcements, announcements } from './announcement/read.ts';
import { type BodyDraft, bodyNoun } from './body/draft.ts';
import { type Bodies, bodies } from './body/read.ts';
import { type Citation, citationsOf } from './citation/read.ts';
import { copyTo } from './copy/copy.ts';
import { completeCopy } from './copy/derived.ts';
import { type CountryDraft, countryNoun } from './country/draft.ts';
import { type Countries, countries } from './country/read.ts';
import { lastDayOf } from './dates/last-day.ts';
import type { Day } from './dates/partial-date.ts';
import { emptyLog } from './db/empty-log.ts';
import type { EngineOptions } from './db/engine.ts';
import { openEngine } from './db/open.ts';
import { type Changes, type Mirror, mirror, mirrored } from './drafts/mirror.ts';
import { draftsOf, parseAs } from './drafts/read-drafts.ts';
import { type Adds, adds } from './drafts/revise.ts';
import { type Editions, editions } from './edition/editions.ts';
import { entriesOfDrafts } from './edition/entries.ts';
import { type History, history } from './history/history.ts';
import { type Counts, countAll, type LastRevision, lastRevision } from './history/last-revision.ts';
import { type LeaderDraft, leaderNoun } from './leader/draft.ts';
import { type Leaders, leaders } from './leader/read.ts';
import { type Offices, offices } from './office/read.ts';
import { type Participations, participations } from './participation/read.ts';
import { pastEditions } from './past/open-past.ts';
import type { PastEditions } from './past/past-editions.ts';
import { withNoun } from './record/nouns.ts';
import type { RecordDatabase } from './record/record-database.ts';
import type { Engine } from './record/tables.ts';
import { type References, references } from './references/references.ts';
import { type Roles, roles } from './role/read.ts';
import { applyRules, type DerivationListener } from './rules/derive.ts';
import { type Highlighter, highlighterOf, type Search, searchOf } from './search/search.ts';
import { type SourceDraft, sourceNoun } from './source/draft.ts';
import { holdText } from './source/held-text.ts';
import { type Sources, sources } from './source/read.ts';
import { type StatementDraft, statementNoun } from './statement/draft.ts';
import { type Statements, statements } from './statement/read.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { type Verified, verifyAll } from './verbatim/verify-all.ts';
import { type Wordings, wordings } from './wording/read.ts';

export type { Accord, AccordRelation } from './accord/accord.ts';
export type { Act } from './act/act.ts';
export { compareActs } from './act/usual-order.ts';
export type { Announcement } from './announcement/announcement.ts';
export { type JoinedShare, joinedShare } from './announcement/joined-share.ts';
export { type AnnouncingPlace, allAnnouncements } from './announcement/read.ts';
export type { Body } from './body/read.ts';
export type { Citation } from './citation/read.ts';
export type { Country } from './country/country.ts';
export { hasCeased } from './country/existence.ts';
export { type DateBound, dateOf, parseDateBound } from './dates/date-bound.ts';
export { parsePartialDate } from './dates/parse-partial-date.ts';
export {
  compareDates,
  type Day,
  earliestDay,
  earliestKnown,
  effectiveDay,
  latestDay,
  NEVER,
  type PartialDate,
} from './dates/partial-date.ts';
export {
  type Asker,
  askedBy,
  askedByAll,
  currentAsker,
  letPrecede,
  stillAsked,
} from './db/asker.ts';
export {
  decodeCursor,
  encodeCursor,
  PAGE_LIMIT,
  type Page,
  type PageRequest,
  pageSize,
} from './db/page.ts';
export {
  Abandoned,
  DatabaseBusy,
  DatabaseDamaged,
  DatabaseFull,
  DatabaseGone,
  QueryTooLong,
  TooMuchAtOnce,
  Unavailable,
} from './db/unavailable.ts';
export { isTurnOver, nextTurn } from './db/waiting/loop-turn.ts';
export { Turns } from './db/waiting/turns.ts';
export type { Mirrored } from './drafts/mirror.ts';
export { changeKey, type EditionChange } from './edition/change-rows.ts';
export type { Edition, EntryChange, EntryChangeKind } from './edition/edition.ts';
export { editionText } from './edition/edition-file.ts';
export type { EditionChangeFilter, Editions, PublishedEdition } from './edition/editions.ts';
export { dayOf } from './edition/published-revisions.ts';
export { type WrittenSeeds, writeSeeds } from './edition/write-seeds.ts';
export {
  PassageNotFound,
  PassageNotUnique,
  Refused,
  RefusedDrafts,
  RefusedValue,
  UnknownSlug,
} from './errors.ts';
export { type ChangedPath, changedPaths } from './history/changed-paths.ts';
export type { Revision } from './history/history.ts';
export { isSameState, type LastRevision } from './history/last-revision.ts';
export type { Leader } from './leader/read.ts';
export type { Name, Named } from './name/read.ts';
export { type OfficeOn, officesOn, officeToName } from './office/held.ts';
export type { Office } from './office/read.ts';
export type { Participation } from './participation/read.ts';
export type { Passage } from './passage/read.ts';
export { ownFolder, removeLeftFolders } from './past/own-folder.ts';
export { PastEditions } from './past/past-editions.ts';
export { EditionsBusy, type FoundEdition, type Lease } from './past/past-source.ts';
export { nearest } from './references/near-match.ts';
export { REFERENCES, type Reference, type ReferenceTo } from './references/references.ts';
export type { RoleHeld } from './role/read.ts';
export type { DerivationListener } from './rules/derive.ts';
export type { TextRange } from './search/highlight.ts';
export { nameFilter } from './search/name-filter.ts';
export type { Answer, Highlighter, Hit, Suggestion } from './search/search.ts';
export { dumpSeeds, loadSeeds } from './seeds/seeds.ts';
export { tidySeeds } from './seeds/tidy.ts';
export type { Source } from './source/source.ts';
export type { Speaker } from './speaker/read.ts';
export {
  type ParticipationAsOf,
  participationsAsOf,
  participationsMatching,
  untilItsDay,
} from './standing/as-of.ts';
export { type StandingInterval, standingIntervals } from './standing/intervals.ts';
export { sortParticipations } from './standing/sort.ts';
export { countsFrom, participationOn, standingOn } from './standing/standing.ts';
export type { StandingOn } from './standing/umbrella.ts';
export type { AskedFacet, Facet, HistogramBucket } from './statement/facets.ts';
export type { StatementField } from './statement/fields.ts';
export type { Statement } from './statement/read.ts';
export type { Event } from './timeline.ts';
export type { Verified } from './verbatim/verify-all.ts';
export { type Difference, differencesTo } from './wording/differences.ts';
export type { Wording } from './wording/read.ts';

/** The record, behind one port. Every look-up by keys takes any number of keys and costs a fixed number of queries. */
export interface Register extends Mirror {
  readonly countries: Countries & Adds<CountryDraft>;
  readonly leaders: Leaders & Adds<LeaderDraft>;
  readonly offices: Offices;
  readonly bodies: Bodies & Adds<BodyDraft>;
  readonly accords: Accords & Adds<AccordDraft>;
  readonly participations: Participations;
  readonly acts: Acts;
  readonly announcements: Announcements;
  readonly roles: Roles;
  readonly sources: Sources & Adds<SourceDraft>;
  readonly statements: Statements & Adds<StatementDraft>;
  readonly wordings: Wordings;
  /** What texts mean that are given for something on record. */
  readonly references: References;
  /** Citations of facts, by the fact's id as `Node.id` writes it, or `RoleHeld:` and its key; supporting ones first. */
  citations(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Citation[]>>;
  /** What a search finds, of these types or (null) of all. Throws `RefusedValue`. */
  readonly search: Search;
  /** Finds in texts what a search looks for. Throws `RefusedValue`. */
  highlighter(search: string): Promise<Highlighter>;
  /** Dated acts and statements as one list, the latest first unless told otherwise. */
  readonly timeline: Timeline;
  /**
   * How often and when the record changed, and what its data is. Whatever changes an answer of the register leaves a
   * revision, or another digest where it is recorded what was computed; revisions are committed in the order of their numbers, by
   * whatever process: where two readings are equal, nothing changed between them.
   */
  revision(): Promise<LastRevision>;
  /**
   * Says whether the record was written, by whatever process: nothing was between two equal stamps. Null where the engine
   * cannot tell without being waited for, as PostgreSQL, or does not answer.
   */
  stamp(): string | null;
  readonly history: History;
  readonly editions: Editions;
  /** The database itself, for the desk. */
  readonly database: RecordDatabase;
  /** Past editions, to be opened as registers of their own; to be closed before this one. */
  pastEditions(): PastEditions<Register>;
  counts(): Promise<Counts>;
  /** The latest day of anything dated in the record; null for a record without dates. */
  lastDay(): Promise<Day | null>;
  /** Holds the text of a source for verification; it is never served. Throws `Refused` unless it has the source's SHA-256. */
  holdText(source: string, text: string): Promise<void>;
  /** Compares every stretch in the record with the texts given, by SHA-256. Nothing is written. */
  verify(texts: ReadonlyMap<string, string>): Promise<readonly Verified[]>;
  /**
   * Writes the record, without held texts, as a SQLite file at a path where there is none, and gives the revision it is of.
   * Throws `DatabaseBusy` where the record changes faster than it can be copied.
   */
  copyTo(path: string): Promise<LastRevision>;
  close(): Promise<void>;
}

/**
 * Opens the register at an address: `file:PATH`, `:memory:` or `postgres://…`. Creates or migrates its tables, and derives its rows
 * again where that was done by older rules, of which the listener is told.
 * Throws `Refused` for a file that is no register, is corrupt, or was written by a newer version. Everything the register
 * is asked afterwards throws `Unavailable` while the database is busy, full, damaged or gone.
 */
export async function openRegister(
  url: string,
  options: EngineOptions = {},
  listener?: DerivationListener,
): Promise<Register> {
  const register = await startOn(await openEngine(url, options), listener);
  if (url === ':memory:') return register;
  return { ...register, database: { ...register.database, url } };
}

/** As `openRegister`, on an engine. The engine is closed where the register is refused. */
export async function startOn(engine: Engine, listener?: DerivationListener): Promise<Register> {
  try {
    await applyRules(engine, withNoun, listener);
  } catch (error) {
    await engine.db.destroy();
    throw error;
  }
  return registerOn(engine);
}

/** The register on an engine that is already open. */
export function registerOn(engine: Engine): Register {
  const { db } = engine;
  // At each start: one that was stopped right after its transaction left redacted words there.
  const withLog = async (changes: Changes) => ({
    ...changes,
    isLogEmpty: changes.editions.hasRedactions ? await emptyLog(engine) : true,
  });
  return {
    countries: { ...countries(engine), ...adds(engine, countryNoun) },
    leaders: { ...leaders(engine), ...adds(engine, leaderNoun) },
    offices: offices(engine),
    bodies: { ...bodies(engine), ...adds(engine, bodyNoun) },
    accords: { ...accords(engine), ...adds(engine, accordNoun) },
    participations: participations(engine),
    acts: acts(engine),
    announcements: announcements(engine),
    roles: roles(engine),
    sources: { ...sources(engine), ...adds(engine, sourceNoun) },
    statements: { ...statements(engine), ...adds(engine, statementNoun) },
    wordings: wordings(engine),
    references: references(db),
    citations: (ids) => citationsOf(db, ids),
    search: searchOf(db),
    highlighter: (search) => highlighterOf(db, search),
    timeline: timelineOf(engine),
    stamp: engine.stamp,
    history: history(db),
    editions: editions(db),
    database: { engine, url: null },
    pastEditions: () => pastEditions<Register>(engine, registerOn),
    revision: lastRevision(db),
    counts: () => countAll(db),
    lastDay: lastDayOf(db),
    async mirror(entries, why, faults = [], editions = [], readFrom = undefined) {
      return withLog(await mirror(engine, withNoun, entries, why, faults, editions, readFrom));
    },
    async imported(readFrom) {
      const changes = await mirrored(engine, readFrom);
      return changes && withLog(changes);
    },
    drafts: () => draftsOf(engine, withNoun),
    parse: (type, value) => parseAs(withNoun, type, value),
    entries: (drafts) => entriesOfDrafts(withNoun, drafts),
    holdText: (source, text) => holdText(db, source, text),
    verify: (texts) => verifyAll(db, texts),
    copyTo: (path) => copyTo(db, path, completeCopy),
    close: () => db.destroy(),
  };
}
