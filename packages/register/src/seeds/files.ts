import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SeedFault } from './seed-fault.ts';

// Seed files are many and small, and nothing else runs while they are read: handing each to a thread takes longer than reading it.

/** How many bytes a seed file may have: the largest of some hundred thousand statements of one source. */
export const LARGEST = 20_000_000;

/** The bytes of a file, or why there are none: it is missing, no file, or larger than so many bytes. */
export function bytesOf(path: string, limit = Number.POSITIVE_INFINITY): Uint8Array | SeedFault {
  try {
    const found = statSync(path);
    // Reading a device or a pipe may never end.
    if (!found.isFile() && !found.isDirectory())
      return new SeedFault(path, null, 'is no file', 'remove it, or put a file in its place');
    if (found.size > limit) {
      const what = `has ${megabytes(found.size)} MB, and a file here has at most ${megabytes(limit)} MB`;
      return new SeedFault(path, null, what, 'divide it, or remove what does not belong there');
    }
    return readFileSync(path);
  } catch (error) {
    const cure = 'put it back, empty if there is nothing to say';
    return codeOf(error) === 'ENOENT'
      ? new SeedFault(path, null, 'is missing', cure)
      : unreadable(path, error);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

/** The names in a folder, but for hidden ones. A folder that is absent has none. Throws `SeedFault` for one that cannot be read. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const names = namesOrFault(folder);
  if (names instanceof SeedFault) throw names;
  return names;
}

/** The same, with the fault given. */
export function namesOrFault(folder: string): readonly string[] | SeedFault {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : unreadable(folder, error);
  }
}

/** What the file system says as a fault; other errors as they are. */
function unreadable(path: string, error: unknown): SeedFault {
  switch (codeOf(error)) {
    case 'ENOTDIR':
      return new SeedFault(path, null, 'is a file, and a folder is wanted', 'remove or rename it');
    case 'EISDIR':
      return new SeedFault(path, null, 'is a folder, and a file is wanted', 'remove or rename it');
    case undefined:
      throw error;
    default:
      return new SeedFault(
        path,
        null,
        `cannot be read (${codeOf(error)})`,
        'see to it that you may read it',
      );
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Writes a file whole: who is stopped half-way leaves the old one, and beside it a hidden file that the next writing replaces. */
export function replaceFile(path: string, text: string): Promise<void> {
  return replaceFiles([[path, text]]);
}

/** Writes files whole, each as `replaceFile` does, all new texts beside the old ones before the first takes its place. */
export async function replaceFiles(
  files: readonly (readonly [path: string, text: string])[],
): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(besideOf(path), text);
  }
  for (const [path] of files) await rename(besideOf(path), path);
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}${NEW}`);
}

/** What ends the names of the hidden files in which a new text stands until it takes its place. */
const NEW = '.new';

/** A hidden file that a process has left which was stopped while it wrote another. */
export interface LeftFile {
  readonly path: string;
  /** The name of the other. */
  readonly of: string;
  /** Whether the other was to be replaced, not added. */
  readonly isNew: boolean;
}

/** The hidden files that processes which have ended left in a folder. */
export function leftFilesIn(folder: string): readonly LeftFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [, of = '', ending = '', pid] = LEFT.exec(name) ?? [];
    if (of === '' || (pid !== undefined && isRunning(Number(pid)))) return [];
    return [{ path: join(folder, name), of, isNew: ending === NEW }];
  });
}

const LEFT = /^\.(.+?)(\.new|\.(?:(\d+)-)?[0-9a-f]{8}-[0-9a-f-]{27})$/;

/** Writes a file whole where there is none. Returns whether there was none. */
export async function addFile(path: string, text: string): Promise<boolean> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${randomUUID()}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, text);
  try {
    await link(beside, path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(beside);
  }
}

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user is there, and may not be sent a signal.
    return Object(error).code === 'EPERM';
  }
}
