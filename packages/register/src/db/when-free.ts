import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../errors.ts';
import { DatabaseBusy } from './unavailable.ts';

/** How long a start waits for another program that writes, such as one that fills the same database: milliseconds. */
const PATIENCE = 600_000;
const PAUSE = 100;

/** Does what a start cannot do without, again while another program holds the database. Throws `Refused` where that takes too long. */
export async function whenFree<Result>(work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseBusy)) throw error;
      if (performance.now() - began > PATIENCE)
        throw new Refused(
          'another program is writing to the database',
          'start again when it has finished',
        );
      await pause(PAUSE);
    }
  }
}
