import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../seeds/files.ts';

/** What the names of the folders of all processes begin with; the number of the process follows. */
const FOLDER = 'signatory-editions-';

/** Makes a folder for the files of this process, and removes those of processes that have ended. */
export async function ownFolder(): Promise<string> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = name.startsWith(FOLDER)
      ? (/^(\d+)-/.exec(name.slice(FOLDER.length)) ?? [])
      : [];
    if (pid !== undefined && !isRunning(Number(pid))) await removeFolder(join(tmpdir(), name));
  }
  return mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`));
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
