import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SEEDS } from '../../../../packages/register/test/drafting/invented.ts';

/** Writes the seed files of the record that the invented articles are about. */
export async function inventedSeeds(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  for (const [path, text] of Object.entries(SEEDS)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A clock that goes on from the day after the invented articles. */
export function inventedNow(): Date {
  return new Date(Date.parse('2031-03-05T10:00:00Z') + performance.now());
}
