import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.ts';

/** An opened database with its tables made, and the clock by which it is written. */
export interface Engine<Tables> {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly now: () => Date;
  readonly stamp: () => string | null;
}

/** What is handed in from outside: the clock, and a listener for every query. */
export interface EngineOptions {
  readonly now?: () => Date;
  /** Called after each query with its SQL, without values, and how many milliseconds it took. */
  readonly onQuery?: (sql: string, milliseconds: number) => void;
  /** How many connections to PostgreSQL are opened at most. */
  readonly connections?: number;
}
