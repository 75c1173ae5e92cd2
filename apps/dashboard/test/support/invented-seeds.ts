import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SEEDS } from '../../../../packages/register/test/drafting/invented.ts';

/** Writes the seed files of the record that the invented articles are about, as they are edited. */
export async function inventedSeeds(
  edit: (path: string, text: string) => string = (_, text) => text,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  for (const [path, text] of Object.entries(SEEDS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), edit(path, text));
  }
  return folder;
}

/** A clock that goes on from the day after the invented articles. */
export function inventedNow(): Date {
  return new Date(Date.parse('2031-03-05T10:00:00Z') + performance.now());
}
