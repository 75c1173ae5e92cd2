import { describe, expect, test } from 'vitest';
import { QueryFailed, untold } from './failure.ts';
import { Patience } from './retry-queue.ts';

/** Fails with each status in turn, and never answers after them. */
function failingWith(...statuses: number[]): { ask: () => Promise<never>; asked: () => number } {
  let asked = 0;
  return {
    ask: () => {
      const status = statuses[asked];
      asked += 1;
      return status === undefined
        ? new Promise(() => {})
        : Promise.reject(new QueryFailed({ status, ...untold }, 'told to'));
    },
    asked: () => asked,
  };
}

/** Lets everything run that was promised. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Who goes to a page that does not come', () => {
  test('waits, is told so, and asks again when they like', async () => {
    const { ask, asked } = failingWith(503, 503);
    const patience = new Patience();
    const told: boolean[] = [];
    patience.subscribe(() => told.push(patience.isWaiting()));
    patience.wait(ask).catch(() => {});
    await settled();
    expect([asked(), patience.isWaiting()]).toEqual([1, true]);
    patience.retry();
    await settled();
    expect([asked(), patience.isWaiting()]).toEqual([2, true]);
    patience.retry();
    await settled();
    expect([asked(), patience.isWaiting()]).toEqual([3, false]);
    expect(told).toEqual([true, false, true, false]);
  });

  test.each([400, 404, 500])(
    'is told a %i at once, which asking again cannot mend',
    async (status) => {
      const { ask } = failingWith(status);
      await expect(new Patience().wait(ask)).rejects.toMatchObject({ status });
    },
  );

  test('asks no more once they have gone elsewhere', async () => {
    const { ask, asked } = failingWith(503);
    const patience = new Patience();
    patience.wait(ask).catch(() => {});
    await settled();
    patience.forget();
    patience.retry();
    await settled();
    expect([asked(), patience.isWaiting()]).toEqual([1, false]);
  });
});
