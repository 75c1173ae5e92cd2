import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSeeds, openRegister, Refused, type Register, tidySeeds } from '../src/register.ts';
import { argumentsBy, printFaults, run } from './faults.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const USAGE = 'npm run verify -- --texts DIR [--seeds DIR] [--record]';

/**
 * `npm run verify -- --texts DIR [--record]`: compares every passage in the seeds with the texts of their sources that
 * the user holds in DIR (any file names; found by SHA-256), and reports by level of the verbatim ladder. `--record`
 * writes the levels of wordings and citations into the seeds. Exit code 1 where words do not stand in their source.
 */
await run(async () => {
  const { values } = argumentsBy(
    () =>
      parseArgs({
        options: {
          texts: { type: 'string' },
          seeds: { type: 'string', default: SEEDS },
          record: { type: 'boolean', default: false },
        },
      }),
    USAGE,
  );
  if (values.texts === undefined) throw new Refused('no texts are named', `write ${USAGE}`);
  return verify(values.texts, values.seeds, values.record);
});

async function verify(folder: string, seeds: string, record: boolean): Promise<number> {
  const texts = textsIn(folder);
  const register = await openRegister(':memory:');
  await loadSeeds(register, seeds);
  const verified = await register.verify(texts);
  const counts = Map.groupBy(verified, ({ level }) => level);
  for (const [level, group] of counts) console.log(`${level.padEnd(12)} ${group.length}`);
  const wrong = verified.filter(
    ({ level, remark }) => remark !== null || level === 'ALTERED' || level === 'NOT_FOUND',
  );
  for (const { subject, source, exact, level, remark } of wrong) {
    console.log(
      `\n${level}  ${subject}\n  in ${source}\n  ${JSON.stringify(exact)}${remark === null ? '' : `\n  ${remark}`}`,
    );
  }
  const faults = record && wrong.length === 0 ? await recordLevels(register, seeds, texts) : [];
  await register.close();
  printFaults(faults);
  if (faults.length > 0) return 2;
  return wrong.length === 0 ? 0 : 1;
}

/** Writes the levels into the seed files. Returns what is in the way of that. */
async function recordLevels(
  register: Register,
  seeds: string,
  texts: ReadonlyMap<string, string>,
): Promise<readonly Refused[]> {
  const { faults } = await tidySeeds(register, seeds, async () => {
    for (const source of await sourcesWith(register, texts))
      await register.holdText(source.slug, source.text);
  });
  if (faults.length === 0) console.log(`\nThe levels are recorded in ${seeds}.`);
  return faults;
}

async function sourcesWith(
  register: Register,
  texts: ReadonlyMap<string, string>,
): Promise<readonly { slug: string; text: string }[]> {
  const found = [];
  for (let after: string | null = null; ; ) {
    const page = await register.sources.list({}, { first: 100, after });
    for (const { slug, sha256 } of page.rows) {
      const text = sha256 === null ? undefined : texts.get(sha256);
      if (text !== undefined) found.push({ slug, text });
    }
    if (!page.hasNextPage) return found;
    after = page.cursors.at(-1) ?? null;
  }
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refused(
      `${folder} is no folder`,
      'name the folder that holds the texts of the sources',
    );
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(folder, entry.name));
    texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
  }
  return texts;
}
