import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Asker, askedBy } from '../../src/db/asker.ts';
import { isTurnOver, nextTurn } from '../../src/db/waiting/loop-turn.ts';

const client = (name: string): Asker => ({
  client: name,
  precedes: false,
  hasLeft: () => false,
  whenLeft: () => () => {},
});

function work(milliseconds: number): void {
  const began = performance.now();
  while (performance.now() - began < milliseconds);
}

/** So many short things, one after another without a pause but for turns. */
async function many(count: number, done: () => void = () => {}): Promise<void> {
  for (let i = 0; i < count; i++) {
    if (isTurnOver()) await nextTurn();
    work(2);
    done();
  }
}

test('much that is short lets the event loop go on', async () => {
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 1);
  await many(100);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(4);
});

test('what is small does not wait for all of what is large and was asked before', async () => {
  let done = 0;
  const large = askedBy(client('large'), () =>
    Promise.all(Array.from({ length: 200 }, () => nextTurn().then(() => many(1, () => done++)))),
  );
  while (done === 0) await pause(1);
  await askedBy(client('reader'), nextTurn);
  expect(done).toBeLessThan(100);
  await large;
  expect(done).toBe(200);
});

test('those that waited go on together, so that they can ask together', async () => {
  const turns: (number | undefined)[] = [];
  let turn = 0;
  const waiting = Array.from({ length: 10 }, () => nextTurn().then(() => turns.push(turn)));
  const counting = setInterval(() => turn++, 0);
  await Promise.all(waiting);
  clearInterval(counting);
  expect(new Set(turns).size).toBe(1);
});

test('what waits of one request goes on in its order, and no longer than a turn has time', async () => {
  let looks = 0;
  const looking = setInterval(() => looks++, 1);
  const done: number[] = [];
  const item = async (number: number) => {
    while (isTurnOver()) await nextTurn();
    work(2);
    done.push(number);
  };
  const numbers = Array.from({ length: 100 }, (_, i) => i);
  await askedBy(client('one'), () =>
    Promise.all(numbers.map((number) => nextTurn().then(() => item(number)))),
  );
  clearInterval(looking);
  expect(done).toEqual(numbers);
  expect(looks).toBeGreaterThan(4);
});
