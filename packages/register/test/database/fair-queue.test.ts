import { expect, test } from 'vitest';
import { FairQueue } from '../../src/db/waiting/fair-queue.ts';

const anyone = () => true;

function queueAt() {
  let now = 0;
  const queue = new FairQueue<string>(() => now);
  return { queue, wait: (milliseconds: number) => (now += milliseconds) };
}

test('the items of one client come in the order in which they were added', () => {
  const { queue } = queueAt();
  for (const item of ['a', 'b', 'c']) queue.add('one', item);
  expect([queue.next(anyone), queue.next(anyone), queue.next(anyone)]).toEqual(['a', 'b', 'c']);
  expect(queue.next(anyone)).toBeUndefined();
});

test('who has used less goes first, however many items others have added before', () => {
  const { queue } = queueAt();
  for (let i = 0; i < 100; i++) queue.add('many', `many-${i}`);
  queue.use('many', 20);
  queue.add('one', 'one');
  expect(queue.next(anyone)).toBe('one');
  expect(queue.next(anyone)).toBe('many-0');
});

test('half of what a client used is forgotten in ten seconds', () => {
  const { queue, wait } = queueAt();
  queue.use('before', 1_000);
  wait(10_000);
  queue.use('lately', 600);
  queue.add('lately', 'lately');
  queue.add('before', 'before');
  expect(queue.next(anyone)).toBe('before');
  queue.use('before', 200);
  queue.add('before', 'again');
  expect(queue.next(anyone)).toBe('lately');
});

test('clients whose turn it may not be are passed over, and keep what waits', () => {
  const { queue } = queueAt();
  queue.add('held', 'held');
  queue.add('free', 'free');
  expect(queue.next((client) => client !== 'held')).toBe('free');
  expect(queue.next((client) => client !== 'held')).toBeUndefined();
  expect(queue.lengthOf('held')).toBe(1);
  expect(queue.next(anyone)).toBe('held');
});

test('what is removed does not come, and all that waits can be taken', () => {
  const { queue } = queueAt();
  for (const item of ['a', 'b', 'c']) queue.add('one', item);
  queue.remove('one', 'b');
  expect(queue.lengthOf('one')).toBe(2);
  queue.add('two', 'd');
  expect(queue.empty()).toEqual(['a', 'c', 'd']);
  expect(queue.next(anyone)).toBeUndefined();
});
