import { Unavailable } from '../db/unavailable.ts';
import type { PublishedEdition } from '../edition/editions.ts';
import type { PastTask } from './past-task.ts';

/** An edition that was found, with the state of redactions: what was made of it before another is not to be used. */
export interface FoundEdition extends PublishedEdition {
  readonly redactions: number;
}

/** A past edition that is open. */
export interface OpenEdition<Register> {
  readonly edition: PublishedEdition;
  readonly register: Register;
  /** A folder of its own, which is removed with it. */
  readonly folder: string;
}

/** An edition in use, until it is released. */
export interface Lease<Register> extends OpenEdition<Register> {
  release(): void;
}

/** An edition cannot be opened now, because others are being opened or in use. */
export class EditionsBusy extends Unavailable {
  override readonly name = 'EditionsBusy';

  constructor() {
    super('other past editions are being opened', 'try again in a moment', undefined);
  }
}

/** The chain of editions, and in how many changes of theirs words were redacted. */
export interface Chain {
  readonly editions: readonly PublishedEdition[];
  readonly redactions: number;
}

/** How past editions come from the database of the present. */
export interface PastSource<Register> {
  /** As `Register.stamp`. */
  stamp(): string | null;
  chain(): Promise<Chain>;
  /** What the file of an edition is written from. */
  task(edition: PublishedEdition): Promise<Pick<PastTask, 'digest' | 'rows'>>;
  /** Opens the file of an edition. */
  open(edition: PublishedEdition, path: string): Promise<Register>;
}
