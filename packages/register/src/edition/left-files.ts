import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leftFilesIn } from '../seeds/files.ts';
import { EDITIONS } from './chain.ts';
import type { Edition } from './edition.ts';
import { parseEdition } from './edition-file.ts';
import { idOf } from './entries-at.ts';

/**
 * Removes what commands left among the editions that were stopped while they wrote one, and says of each what was not done. An edition
 * file itself is there whole or not at all.
 */
export async function removeLeftFiles(seeds: string): Promise<readonly string[]> {
  const folder = join(seeds, EDITIONS);
  const found: string[] = [];
  for (const { path, of, isNew } of leftFilesIn(folder)) {
    const [stopped, there] = await Promise.all([readEdition(path), readEdition(join(folder, of))]);
    found.push(isNew ? redactionIn(of, stopped, there) : publicationIn(of, stopped, there));
    await rm(path);
  }
  return found;
}

function redactionIn(of: string, stopped: Edition | null, there: Edition | null): string {
  const unredacted = new Set(
    there?.changes.flatMap((change) => (change.redacted === null ? [idOf(change)] : [])),
  );
  const left = stopped?.changes.find(
    (change) => change.redacted !== null && unredacted.has(idOf(change)),
  );
  const command = left
    ? `: run \`npm run redact -- ${idOf(left)} --why ${JSON.stringify(left.redacted)}\` again`
    : ', and is to be run again';
  return `A redaction was stopped before it changed ${of}${command}.`;
}

function publicationIn(of: string, stopped: Edition | null, there: Edition | null): string {
  return there && stopped?.digest === there.digest
    ? `A command was stopped right after it published ${there.name}, which is whole.`
    : `A command was stopped before it published ${of}: nothing of that was published.`;
}

/** Null for what is no edition, since it was stopped half-way, or is not there. */
async function readEdition(path: string): Promise<Edition | null> {
  try {
    return parseEdition(path, await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
