import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { removeLeftFiles } from '../src/edition/left-files.ts';
import { redactInSeeds } from '../src/edition/publish-seeds.ts';
import { Refused } from '../src/errors.ts';
import { openRegister } from '../src/register.ts';
import { argumentsBy, run } from './faults.ts';

const USAGE = 'npm run redact -- ENTRY --why "…" [FOLDER]';

/**
 * `npm run redact -- ENTRY --why "…"`: takes the words of an entry out of all editions, but for those that the seed file has
 * today. Digests stay, so that the editions still check, and so do their reasons.
 */
await run(async () => {
  const { values, positionals } = argumentsBy(
    () => parseArgs({ allowPositionals: true, options: { why: { type: 'string' } } }),
    USAGE,
  );
  const [id, seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))] = positionals;
  if (id === undefined || values.why === undefined)
    throw new Refused(
      id === undefined ? 'no entry is named' : 'no reason is given',
      `write ${USAGE}`,
    );
  for (const line of await removeLeftFiles(seeds)) console.log(line);
  const day = new Date().toISOString().slice(0, 10);
  const register = await openRegister(':memory:');
  try {
    const editions = await redactInSeeds(register, seeds, id, values.why, day);
    console.log(`${id} is redacted in ${editions.map(({ name }) => name).join(', ')}.`);
  } finally {
    await register.close();
  }
  return 0;
});
