import { hash } from 'node:crypto';
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../edition/chain.ts';
import { bytesOf, LARGEST } from './files.ts';
import { SeedFault } from './seed-fault.ts';

/** What tells whether the files of a folder are those that were read before. */
export interface FolderState {
  /** SHA-256 of what the file system says of each file; null where it says too little: one was written just now. */
  readonly stamp: string | null;
  /** SHA-256 of the names and bytes of all files, read when it is first asked for. */
  digest(): string;
}

/** Seed files stand at most so deep in their folder; what is deeper is at fault, and never imported. */
const DEPTH = 3;

/** A file may be written twice within one step of the clock of its file system: two seconds on the coarsest. */
const STEP = 2_000;

/** How a folder of seed files stands. What its faults are is found when it is read. */
export function folderState(folder: string, now = Date.now()): FolderState {
  const files: string[] = [];
  const lines: string[] = [];
  let last = 0;
  const visit = (place: string, depth: number) => {
    for (const entry of entriesAt(join(folder, place))) {
      const path = place === '' ? entry.name : `${place}/${entry.name}`;
      if (entry.isDirectory() && depth < DEPTH) visit(path, depth + 1);
      else {
        const found = statsOf(join(folder, path));
        files.push(path);
        lines.push(`${path}\0${found?.ino} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}`);
        last = Math.max(last, found?.mtimeMs ?? 0, found?.ctimeMs ?? 0);
      }
    }
  };
  visit('', 1);
  const stamp = last + STEP < now ? hash('sha256', lines.join('\n')) : null;
  lines.length = 0;
  let digest: string | undefined;
  return {
    stamp,
    digest() {
      // The names are needed no more: an import goes on for as long as it has files.
      digest ??= digestOfFiles(folder, files.splice(0));
      return digest;
    },
  };
}

/** Undefined where the file system tells nothing of a file, as of a link to itself: reading it tells why. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function digestOfFiles(folder: string, paths: readonly string[]): string {
  const lines: string[] = [];
  for (const path of paths) {
    const limit = path.startsWith(`${EDITIONS}/`) ? undefined : LARGEST;
    const bytes = bytesOf(join(folder, path), limit);
    lines.push(`${path}\0${bytes instanceof SeedFault ? bytes.message : hash('sha256', bytes)}`);
  }
  return hash('sha256', lines.join('\n'));
}

/** What a folder has, in order of names, hidden ones left out as where the files are read; nothing where it cannot be read. */
function entriesAt(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
