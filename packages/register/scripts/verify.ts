import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dumpSeeds, loadSeeds, openRegister, Refused } from '../src/register.ts';

/**
 * `npm run verify -- --texts DIR [--record]`: compares every passage in the seeds with the texts of their sources that
 * the user holds in DIR (any file names; found by SHA-256), and reports by level of the verbatim ladder. `--record`
 * writes the levels of wordings and citations into the seeds. Exit code 1 where words do not stand in their source.
 */
const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    seeds: { type: 'string', default: fileURLToPath(new URL('../../../seeds', import.meta.url)) },
    record: { type: 'boolean', default: false },
  },
});

try {
  if (values.texts === undefined)
    throw new Refused('no texts are named', 'run npm run verify -- --texts DIR');
  process.exitCode = await verify(values.texts, values.seeds, values.record);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`${error.message}\n  ${error.cure}`);
  process.exitCode = 2;
}

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
  if (record && wrong.length === 0) {
    for (const source of await sourcesWith(register, texts))
      await register.holdText(source.slug, source.text);
    await loadSeeds(register, seeds, 'verified');
    await dumpSeeds(register, seeds);
    console.log(`\nThe levels are recorded in ${seeds}.`);
  }
  await register.close();
  return wrong.length === 0 ? 0 : 1;
}

async function sourcesWith(
  register: Awaited<ReturnType<typeof openRegister>>,
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
