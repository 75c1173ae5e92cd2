import { fileURLToPath } from 'node:url';
import { dumpSeeds, loadSeeds, openRegister, Refused } from '../src/register.ts';

/** `npm run tidy`: checks the seeds and writes them back in their one way of being written. Nothing is written on a fault. */
const seeds = process.argv[2] ?? fileURLToPath(new URL('../../../seeds', import.meta.url));
try {
  const register = await openRegister(':memory:');
  await loadSeeds(register, seeds);
  await dumpSeeds(register, seeds);
  const { accords, acts, statements, sources } = await register.counts();
  console.log(
    `${accords} accords, ${acts} acts, ${statements} statements, ${sources} sources: in order.`,
  );
  await register.close();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`${error.message}\n  ${error.cure}`);
  process.exitCode = 2;
}
