import { expect, test } from 'vitest';
import { stopFaults } from '../../faults/cases/stops.ts';

/** Resets come by chance; before the port closed between two turns of the event loop, nearly each try had some. */
const TRIES = 3;

test.each(stopFaults())('$name: answers every request', async (fault) => {
  for (let time = 0; time < TRIES; time++) expect(await fault.try()).toBe(fault.expected);
});
