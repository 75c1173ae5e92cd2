import { loadSeeds, openRegister } from '@signatory/register';
import { type Started, start } from '../apps/server/test/started.ts';

export type { Started };

/** The real server on the reviewed record, in memory. */
export async function startOnSeeds(): Promise<Started> {
  const register = await openRegister(':memory:');
  await loadSeeds(register, 'seeds');
  return start(register);
}
