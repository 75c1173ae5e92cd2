import { isTurnOver } from '@signatory/register';
import { ownTurn } from './in-turns.ts';

/** How many keys are read at once: all that waits for them goes on in one moment. */
const AT_ONCE = 500;

/**
 * For `DataLoader`. What is asked for together is read when all fields of the client that wait for a turn have had it: so a page is
 * read by as many queries however long its fields take.
 */
export const IN_TURNS = {
  maxBatchSize: AT_ONCE,
  batchScheduleFn(read: () => void): void {
    // After the promises of this moment, as it is without this function.
    void Promise.resolve().then(() =>
      process.nextTick(() => {
        if (isTurnOver()) void ownTurn().then(read);
        else read();
      }),
    );
  },
};
