import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SeedFault } from './seed-fault.ts';

/** The bytes of a file, or why there are none. */
export async function bytesOf(path: string): Promise<Uint8Array | SeedFault> {
  try {
    return await readFile(path);
  } catch (error) {
    const cure = 'put it back, empty if there is nothing to say';
    return codeOf(error) === 'ENOENT'
      ? new SeedFault(path, null, 'is missing', cure)
      : unreadable(path, error);
  }
}

/** The names in a folder, but for hidden ones. A folder that is absent has none. Throws `SeedFault` for one that cannot be read. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw unreadable(folder, error);
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
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.new`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, text);
  await rename(beside, path);
}
