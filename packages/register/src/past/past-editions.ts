import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../dates/partial-date.ts';
import { askedByAll } from '../db/asker.ts';
import type { PublishedEdition } from '../edition/editions.ts';
import { findEdition } from './find-edition.ts';
import { ownFolder, removeFolder } from './own-folder.ts';
import {
  type Chain,
  EditionsBusy,
  type FoundEdition,
  type Lease,
  type OpenEdition,
  type PastSource,
} from './past-source.ts';
import { PastWriter } from './past-writer.ts';

/** How many editions are kept open; the least recently used is closed for another. */
const KEPT = 12;

/** How many may wait while one is being opened. */
const WAITING = 2;

/** How often it is looked whether words were redacted that open editions have: milliseconds. */
const LOOK = 10_000;

interface Kept<Register> {
  readonly opening: Promise<OpenEdition<Register>>;
  uses: number;
}

/**
 * Past editions, opened read-only from SQLite files in a folder of this process, whichever engine holds the present. A file is written
 * when its edition is first asked for, one at a time and in a thread of its own.
 */
export class PastEditions<Register extends { close(): Promise<void> }> {
  readonly #source: PastSource<Register>;
  readonly #writer = new PastWriter();
  /** By name, the least recently used first. */
  readonly #kept = new Map<string, Kept<Register>>();
  #chain: { readonly stamp: string; readonly chain: Promise<Chain> } | undefined;
  #redactions = 0;
  #folder: Promise<string> | undefined;
  #lastNumber = 0;
  #opening = 0;
  #looking: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(source: PastSource<Register>) {
    this.#source = source;
  }

  /** The edition that a text names, as `findEdition` reads it. Throws `RefusedValue`. */
  async find(text: string, today: Day): Promise<FoundEdition> {
    const { editions, redactions } = await this.#currentChain();
    return { ...findEdition(text, editions, today), redactions };
  }

  /**
   * Opens an edition, or gives it as it is open; `onOpen` is called where it must be opened. Throws `EditionsBusy` where too many are
   * being opened, or are in use.
   */
  async open(edition: PublishedEdition, onOpen: () => void = () => {}): Promise<Lease<Register>> {
    await this.#dropRedacted();
    const { name } = edition;
    const kept = this.#kept.get(name) ?? this.#begin(edition, onOpen);
    this.#kept.delete(name);
    this.#kept.set(name, kept);
    kept.uses += 1;
    const release = onceOnly(() => {
      kept.uses -= 1;
      if (kept.uses === 0 && this.#kept.get(name) !== kept) void close(kept);
    });
    try {
      return { ...(await kept.opening), release };
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Closes all editions and removes their files. */
  async close(): Promise<void> {
    const all = [...this.#kept.values()];
    this.#kept.clear();
    clearInterval(this.#looking);
    await this.#writer.close();
    await Promise.all(all.map(close));
    if (this.#folder !== undefined) await removeFolder(await this.#folder);
  }

  async #currentChain(): Promise<Chain> {
    const stamp = this.#source.stamp();
    if (stamp === null) return this.#source.chain();
    if (this.#chain?.stamp !== stamp) {
      const chain = askedByAll(() => this.#source.chain());
      this.#chain = { stamp, chain };
      // A failure is not cached.
      chain.catch(() => {
        this.#chain = undefined;
      });
    }
    return this.#chain.chain;
  }

  /** Closes what was opened before words were taken out of it. */
  async #dropRedacted(): Promise<void> {
    const { redactions } = await this.#currentChain();
    if (redactions !== this.#redactions)
      for (const name of [...this.#kept.keys()]) this.#drop(name);
    this.#redactions = redactions;
  }

  #begin(edition: PublishedEdition, onOpen: () => void): Kept<Register> {
    if (this.#opening > WAITING) throw new EditionsBusy();
    if (this.#kept.size >= KEPT) {
      const [idle] = [...this.#kept].find(([, { uses }]) => uses === 0) ?? [];
      if (idle === undefined) throw new EditionsBusy();
      this.#drop(idle);
    }
    onOpen();
    // Also where nobody asks for an edition: its file has the words. The next look tells what goes wrong in one.
    this.#looking ??= setInterval(() => this.#dropRedacted().catch(() => {}), LOOK).unref();
    this.#opening += 1;
    const opening = askedByAll(() => this.#last.then(() => this.#make(edition)));
    const kept: Kept<Register> = { opening, uses: 0 };
    this.#last = opening
      .catch(() => {
        if (this.#kept.get(edition.name) === kept) this.#kept.delete(edition.name);
      })
      .finally(() => {
        this.#opening -= 1;
      });
    return kept;
  }

  /** Where none could be made, one is made again the next time. */
  #ownFolder(): Promise<string> {
    this.#folder ??= ownFolder('editions').catch((error: unknown) => {
      this.#folder = undefined;
      throw error;
    });
    return this.#folder;
  }

  async #make(edition: PublishedEdition): Promise<OpenEdition<Register>> {
    const folder = join(await this.#ownFolder(), String(++this.#lastNumber));
    await mkdir(folder, { recursive: true });
    try {
      const path = join(folder, 'edition.sqlite');
      await this.#writer.write({ ...(await this.#source.task(edition)), path });
      return { edition, folder, register: await this.#source.open(edition, path) };
    } catch (error) {
      await removeFolder(folder);
      throw error;
    }
  }

  #drop(name: string): void {
    const kept = this.#kept.get(name);
    this.#kept.delete(name);
    if (kept?.uses === 0) void close(kept);
  }
}

async function close<Register extends { close(): Promise<void> }>({
  opening,
}: Kept<Register>): Promise<void> {
  const open = await opening.catch(() => undefined);
  if (!open) return;
  await open.register.close();
  await removeFolder(open.folder);
}

function onceOnly(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
