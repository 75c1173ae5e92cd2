import { describe, expect, test } from 'vitest';
import { noDetails, QueryFailed } from './failure.ts';
import { RetryQueue } from './retry-queue.ts';

/** Fails with each status in turn, and never answers after them. */
function failingWith(...statuses: number[]): { ask: () => Promise<never>; asked: () => number } {
  let asked = 0;
  return {
    ask: () => {
      const status = statuses[asked];
      asked += 1;
      return status === undefined
        ? new Promise(() => {})
        : Promise.reject(new QueryFailed({ status, ...noDetails }, 'told to'));
    },
    asked: () => asked,
  };
}

/** Lets everything run that was promised. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Who goes to a page that does not come', () => {
  test('waits, is told so, and asks again when they like', async () => {
    const { ask, asked } = failingWith(503, 503);
    const retryQueue = new RetryQueue();
    const told: boolean[] = [];
    retryQueue.subscribe(() => told.push(retryQueue.isWaiting()));
    retryQueue.wait(ask).catch(() => {});
    await settled();
    expect([asked(), retryQueue.isWaiting()]).toEqual([1, true]);
    retryQueue.retry();
    await settled();
    expect([asked(), retryQueue.isWaiting()]).toEqual([2, true]);
    retryQueue.retry();
    await settled();
    expect([asked(), retryQueue.isWaiting()]).toEqual([3, false]);
    expect(told).toEqual([true, false, true, false]);
  });

  test.each([400, 404, 500])(
    'is told a %i at once, which asking again cannot mend',
    async (status) => {
      const { ask } = failingWith(status);
      await expect(new RetryQueue().wait(ask)).rejects.toMatchObject({ status });
    },
  );

  test('asks no more once they have gone elsewhere', async () => {
    const { ask, asked } = failingWith(503);
    const retryQueue = new RetryQueue();
    retryQueue.wait(ask).catch(() => {});
    await settled();
    retryQueue.forget();
    retryQueue.retry();
    await settled();
    expect([asked(), retryQueue.isWaiting()]).toEqual([1, false]);
  });
});
