import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../seeds/files.ts';

/** The names of the folders of all processes, with the number of the process. */
const FOLDERS = /^signatory-(?:editions|copies)-(\d+)-/;

/** Makes a folder for the files of this process, and removes those of processes that have ended. */
export async function ownFolder(files: 'editions' | 'copies'): Promise<string> {
  await removeLeftFolders();
  return mkdtemp(join(tmpdir(), `signatory-${files}-${process.pid}-`));
}

/** Removes the folders of processes that have ended, such as one that was killed. */
export async function removeLeftFolders(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = FOLDERS.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await removeFolder(join(tmpdir(), name));
  }
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
