import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  askedByAll,
  isSameState,
  type LastRevision,
  ownFolder,
  type Register,
} from '@signatory/register';
import { compressor, type Encoding } from '../../../http/encodings.ts';

/** A file to be sent: its size in bytes and its entity tag. */
export interface SentFile {
  readonly path: string;
  readonly size: number;
  readonly tag: string;
}

/** A copy of the record in a folder of its own, with the revision of which it is. */
export interface Copy {
  readonly revision: LastRevision;
  readonly folder: string;
  readonly file: SentFile;
  /** The compressed files, each made when its coding is first requested. */
  readonly compressed: Map<Encoding, Promise<SentFile>>;
}

/** Copies of the record, made once for each state of the register and stored in a temporary folder until the next. */
export class Copies {
  readonly #register: Register;
  #folder: Promise<string> | undefined;
  #latest: Promise<Copy> | undefined;

  /** `folder` is where the copies are put; else in a temporary one, which `close` removes. */
  constructor(register: Register, folder?: string) {
    this.#register = register;
    if (folder !== undefined) this.#folder = Promise.resolve(folder);
  }

  /** The copy of the current state; concurrent requests share one. Throws what `Register.copyTo` throws. */
  async current(revision: LastRevision): Promise<Copy> {
    const before = this.#latest;
    const known = await before?.catch(() => undefined);
    if (known && isSameState(known.revision, revision)) return known;
    if (this.#latest === before) {
      const made = askedByAll(() => this.#make());
      this.#latest = made;
      // Open files stay readable after their names are removed.
      made.then(() => known && remove(known.folder)).catch(() => {});
    }
    return this.#latest as Promise<Copy>;
  }

  /** The copy in a content coding. Throws where the copy has been removed meanwhile. */
  compressed({ file, compressed }: Copy, encoding: Encoding): Promise<SentFile> {
    const known = compressed.get(encoding);
    if (known !== undefined) return known;
    const made = compress(file, encoding);
    compressed.set(encoding, made);
    made.catch(() => compressed.delete(encoding));
    return made;
  }

  async close(): Promise<void> {
    await this.#latest?.catch(() => {});
    if (this.#folder !== undefined) await remove(await this.#folder);
  }

  /** Where none could be made, one is made again the next time. */
  #ownFolder(): Promise<string> {
    this.#folder ??= ownFolder('copies').catch((error: unknown) => {
      this.#folder = undefined;
      throw error;
    });
    return this.#folder;
  }

  async #make(): Promise<Copy> {
    const folder = await mkdtemp(join(await this.#ownFolder(), 'revision-'));
    try {
      const path = join(folder, 'register.sqlite');
      const revision = await this.#register.copyTo(path);
      const { size } = await stat(path);
      const file = { path, size, tag: `"${await digestOf(path)}"` };
      return { revision, folder, file, compressed: new Map() };
    } catch (error) {
      await remove(folder);
      throw error;
    }
  }
}

/** Compressed completely before it is sent, so that its length is known. It has another tag (RFC 9110 §8.8.3.3). */
async function compress({ path, tag }: SentFile, encoding: Encoding): Promise<SentFile> {
  const made = `${path}.${encoding}`;
  await pipeline(createReadStream(path), compressor(encoding), createWriteStream(made));
  const { size } = await stat(made);
  // Weak: another version of the compressor may give other bytes.
  return { path: made, size, tag: `W/${tag.slice(0, -1)}-${encoding}"` };
}

/** Of the bytes, so that a client never joins parts of two different files (RFC 9110 §8.8.1). */
async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64url').slice(0, 27);
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
