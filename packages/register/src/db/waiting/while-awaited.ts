import { currentAsker } from '../asker.ts';
import { Abandoned } from '../unavailable.ts';

/** For how many milliseconds a query may go on that nobody waits for: to cancel it takes a connection, or another process. */
const ABANDONED = 250;

/**
 * Asks, and cancels what is asked where nobody waits for it any more. Waits until that is done, since what would be cancelled afterwards
 * may be another's. Throws `Abandoned` then.
 */
export async function whileAwaited<Result>(
  ask: () => Promise<Result>,
  cancel: () => Promise<unknown>,
): Promise<Result> {
  const asker = currentAsker();
  if (!asker) return ask();
  if (asker.hasLeft()) throw new Abandoned();
  let timer: NodeJS.Timeout | undefined;
  let isCancelled = false;
  let cancelling: Promise<unknown> = Promise.resolve();
  const stay = asker.whenLeft(() => {
    timer = setTimeout(() => {
      isCancelled = true;
      cancelling = cancel();
    }, ABANDONED);
  });
  try {
    return await ask();
  } catch (error) {
    throw isCancelled ? new Abandoned() : error;
  } finally {
    clearTimeout(timer);
    stay();
    await cancelling;
  }
}
