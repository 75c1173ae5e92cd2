import { expect, test } from 'vitest';
import { type Asker, askedBy, TooMuchAtOnce, Turns } from '../../src/register.ts';

const LIMITS = { all: 3, following: 3, program: 3, large: 1 };

const asker = (client: string): Asker => ({
  client,
  precedes: false,
  hasLeft: () => false,
  whenLeft: () => () => {},
});
const one = asker('192.0.2.1');
const other = asker('192.0.2.2');
const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what a client could not have in time for its own work is refused at once, and nobody else’s', async () => {
  const turns = new Turns(LIMITS, 1_000);
  const take = (by: Asker, expected: number) => askedBy(by, () => turns.take(false, expected));
  const begun = await Promise.all([take(one, 900), take(one, 900)]);
  const waiting = take(one, 900);
  const refused = await take(one, 10).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TooMuchAtOnce);
  expect(refused).toMatchObject({
    message:
      'requests from this address are waiting that take some 2 s, and none waits for more than 1 s',
    cure: expect.stringContaining('for less at a time'),
    retryAfter: 1,
  });
  (await take(other, 900))();
  for (const giveBack of begun) giveBack();
  (await waiting)();
  (await take(one, 900))();
});

test('what waits is refused as soon as it is seen that things take longer than was expected', async () => {
  const turns = new Turns({ all: 1, following: 1, program: 1, large: 1 }, 200);
  const take = (expected: number) => askedBy(one, () => turns.take(true, expected));
  const first = await take(1);
  const others = Array.from({ length: 20 }, () => take(1).catch((error: unknown) => error));
  await new Promise((resolve) => setTimeout(resolve, 100));
  first();
  await soon();
  const results = await Promise.race([Promise.all(others.slice(14)), soon().then(() => null)]);
  expect(results?.every((error) => error instanceof TooMuchAtOnce)).toBe(true);
});

test('what is small by expectation waits as long as anything does', async () => {
  const turns = new Turns({ all: 1, following: 1, program: 1, large: 1 }, 60_000);
  const giveBack = await askedBy(one, () => turns.take());
  const others = Array.from({ length: 150 }, () => askedBy(one, () => turns.take()));
  giveBack();
  for (const next of others) (await next)();
});
