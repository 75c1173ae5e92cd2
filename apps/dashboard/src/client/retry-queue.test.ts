import { describe, expect, test } from 'vitest';
import { noDetails, QueryFailed } from './failure.ts';
import { RetryQueue } from './retry-queue.ts';

/** Fails with each status in turn, and never answers after them. */
function failingWith(...statuses: number[]): { ask: () => Promise<never>; attempts: () => number } {
  let attempts = 0;
  return {
    ask: () => {
      const status = statuses[attempts];
      attempts += 1;
      return status === undefined
        ? new Promise(() => {})
        : Promise.reject(new QueryFailed({ status, ...noDetails }, 'told to'));
    },
    attempts: () => attempts,
  };
}

/** Lets everything run that was promised. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Who goes to a page that does not come', () => {
  test('waits, says that it waits, and retries on request', async () => {
    const { ask, attempts } = failingWith(503, 503);
    const retryQueue = new RetryQueue();
    const notified: boolean[] = [];
    retryQueue.subscribe(() => notified.push(retryQueue.isWaiting()));
    retryQueue.run(ask).catch(() => {});
    await settled();
    expect([attempts(), retryQueue.isWaiting()]).toEqual([1, true]);
    retryQueue.retry();
    await settled();
    expect([attempts(), retryQueue.isWaiting()]).toEqual([2, true]);
    retryQueue.retry();
    await settled();
    expect([attempts(), retryQueue.isWaiting()]).toEqual([3, false]);
    expect(notified).toEqual([true, false, true, false]);
  });

  test.each([400, 404, 500])(
    'gets a %i at once, which asking again cannot mend',
    async (status) => {
      const { ask } = failingWith(status);
      await expect(new RetryQueue().run(ask)).rejects.toMatchObject({ status });
    },
  );

  test('retries no more once they have gone elsewhere', async () => {
    const { ask, attempts } = failingWith(503);
    const retryQueue = new RetryQueue();
    retryQueue.run(ask).catch(() => {});
    await settled();
    retryQueue.clear();
    retryQueue.retry();
    await settled();
    expect([attempts(), retryQueue.isWaiting()]).toEqual([1, false]);
  });
});
