import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../errors.ts';
import { DatabaseBusy } from './unavailable.ts';

/** How long a start waits for another program that writes, such as one that fills the same database: milliseconds. */
const PATIENCE = 600_000;
const PAUSE = 100;

/** The same, where the database takes no more connections. */
const UNTIL_CONNECTED = 10_000;
const TOO_MANY_CONNECTIONS = '53300';

/** Does what a start cannot do without, again while another program holds the database. Throws `Refused` where that takes too long. */
export async function whenFree<Result>(work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseBusy)) throw error;
      const waited = performance.now() - began;
      if (waited > UNTIL_CONNECTED && Object(error.cause).code === TOO_MANY_CONNECTIONS)
        throw error;
      if (waited > PATIENCE)
        throw new Refused(
          'another program is writing to the database',
          'start again when it has finished',
        );
      await pause(PAUSE);
    }
  }
}
