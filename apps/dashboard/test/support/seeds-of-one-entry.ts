import { dumpSeeds, openRegister } from '@signatory/register';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { body } from '../../../../packages/register/test/support/gazette.ts';

/** A folder of seed files with one body, which is published. */
export async function seedsOfOneEntry(seeds: string): Promise<string> {
  const register = await openRegister(':memory:');
  await register.bodies.add(body, 'test');
  await dumpSeeds(register, seeds);
  await register.close();
  await published(seeds, '2025-12-01.1');
  return seeds;
}
