import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openRegister, tidySeeds } from '../src/register.ts';
import { argumentsBy, printFaults, run } from './faults.ts';

/** `npm run tidy [-- FOLDER]`: checks the seeds and writes them in their one way of being written. Nothing is written on a fault. */
await run(async () => {
  const { positionals } = argumentsBy(
    () => parseArgs({ allowPositionals: true }),
    'npm run tidy -- FOLDER',
  );
  const [seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))] = positionals;
  const register = await openRegister(':memory:');
  const { faults, written, missing } = await tidySeeds(register, seeds);
  if (faults.length > 0) {
    printFaults(faults);
    return 2;
  }
  for (const path of written) console.log(`wrote ${path}`);
  const { accords, acts, statements, sources } = await register.counts();
  console.log(
    `${accords} accords, ${acts} acts, ${statements} statements, ${sources} sources: in order.`,
  );
  for (const { message, cure } of missing) console.log(`${message}\n  ${cure}`);
  if (missing.length > 0) console.log(`\nNothing is wrong; ${missing.length} may be missing.`);
  await register.close();
  return 0;
});
