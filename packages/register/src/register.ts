import type { Accords } from './accords.ts';
import type { Acts } from './acts.ts';
import type { Bodies } from './bodies.ts';
import type { Citation } from './citations.ts';
import type { Countries } from './countries.ts';
import type { Leaders } from './leaders.ts';
import type { Offices } from './offices.ts';
import type { Participations } from './participations.ts';
import type { Sources } from './sources.ts';
import type { Statements } from './statements.ts';
import type { Wordings } from './wordings.ts';

export type { Accord } from './accords.ts';
export type { Act } from './acts.ts';
export type { Body } from './bodies.ts';
export type { Citation } from './citations.ts';
export type { Country } from './countries.ts';
export type { Page, PageRequest } from './db/page.ts';
export { Refused, RefusedValue } from './errors.ts';
export type { Leader } from './leaders.ts';
export type { Name } from './names.ts';
export type { Office } from './offices.ts';
export { compareDates, latestDay, type PartialDate, parsePartialDate } from './partial-date.ts';
export type { Participation, RoleHeld } from './participations.ts';
export type { Passage } from './passages.ts';
export type { Source } from './sources.ts';
export type { Speaker } from './speakers.ts';
export { officesOn, participationOn, type StandingOn, standingOn } from './standing.ts';
export type { Statement } from './statements.ts';
export type { Wording } from './wordings.ts';

/** How many of each noun the register holds. */
export interface Counts {
  readonly countries: number;
  readonly leaders: number;
  readonly bodies: number;
  readonly accords: number;
  readonly acts: number;
  readonly statements: number;
  readonly wordings: number;
  readonly sources: number;
}

/** The record, behind one port. Every look-up by keys takes any number of keys and costs a fixed number of queries. */
export interface Register {
  readonly countries: Countries;
  readonly leaders: Leaders;
  readonly offices: Offices;
  readonly bodies: Bodies;
  readonly accords: Accords;
  readonly participations: Participations;
  readonly acts: Acts;
  readonly sources: Sources;
  readonly statements: Statements;
  readonly wordings: Wordings;
  /** Citations of facts, by the fact's id as `Node.id` writes it, or `RoleHeld:` and its key; supporting ones first. */
  citations(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Citation[]>>;
  /** How often and when the record changed; `lastChange` is an RFC 3339 instant in UTC. */
  revision(): Promise<{ readonly number: number; readonly lastChange: string | null }>;
  counts(): Promise<Counts>;
  close(): Promise<void>;
}

/**
 * Opens the register at an address: `file:PATH`, `:memory:` or `postgres://…`. Creates or migrates its tables.
 * Throws `Refused` for a file that is no register, is corrupt, or was written by a newer version.
 */
export declare function openRegister(
  url: string,
  options?: { readonly now?: () => Date },
): Promise<Register>;
