import { expect, test } from 'vitest';
import type { Asker } from '../../src/db/asker.ts';
import { FairQueue } from '../../src/db/waiting/fair-queue.ts';

/** A request of a client. */
const request = (client: string, precedes = false): Asker => ({
  client,
  precedes,
  hasLeft: () => false,
  whenLeft: () => () => {},
});

function queueAt() {
  let now = 0;
  const queue = new FairQueue<string>(() => now);
  return {
    queue,
    wait: (milliseconds: number) => (now += milliseconds),
    next: () => queue.next()?.item,
  };
}

test('the items of one client come in the order in which they were added', () => {
  const { queue, next } = queueAt();
  for (const item of ['a', 'b', 'c']) queue.add(request('one'), item);
  expect([next(), next(), next()]).toEqual(['a', 'b', 'c']);
  expect(next()).toBeUndefined();
});

test('whose request has used less goes first, however many items others have added before', () => {
  const { queue, next } = queueAt();
  const large = request('many');
  for (let i = 0; i < 100; i++) queue.add(large, `many-${i}`);
  queue.use(large, 20);
  queue.add(request('one'), 'one');
  expect(next()).toBe('one');
  expect(next()).toBe('many-0');
});

test('what is small goes before what is large, though its client has used more of late', () => {
  const { queue, next } = queueAt();
  queue.use(request('reader'), 1_000);
  const large = request('other');
  queue.use(large, 200);
  queue.add(large, 'large');
  queue.add(request('reader'), 'small');
  expect(next()).toBe('small');
});

test('what precedes others goes before them, though it has used more', () => {
  const { queue, next } = queueAt();
  const page = request('reader', true);
  queue.use(page, 500);
  queue.add(request('other'), 'small');
  queue.add(page, 'page');
  queue.add(undefined, 'of the program');
  expect([next(), next(), next()]).toEqual(['of the program', 'page', 'small']);
});

test('who has left waits for nobody, as nothing more is done for it', () => {
  const { queue, next } = queueAt();
  const left = { ...request('left'), hasLeft: () => true };
  queue.use(left, 5_000);
  queue.add(request('page', true), 'page');
  queue.add(left, 'of who has left');
  expect([next(), next()]).toEqual(['of who has left', 'page']);
});

test('a client with many small requests waits for others that are not much larger', () => {
  const { queue, next } = queueAt();
  for (let i = 0; i < 100; i++) queue.use(request('many'), 500);
  queue.add(request('many'), 'small');
  const other = request('other');
  queue.use(other, 200);
  queue.add(other, 'larger');
  expect(next()).toBe('larger');
});

test('half of what a client used is forgotten in ten seconds', () => {
  const { queue, wait, next } = queueAt();
  queue.use(request('before'), 1_000);
  wait(10_000);
  queue.use(request('lately'), 600);
  queue.add(request('lately'), 'lately');
  queue.add(request('before'), 'before');
  expect(next()).toBe('before');
  queue.use(request('before'), 200);
  queue.add(request('before'), 'again');
  expect(next()).toBe('lately');
});

test('what may not be taken is passed over, and stays', () => {
  const { queue, next } = queueAt();
  queue.add(request('held'), 'held');
  queue.add(request('free'), 'free');
  const isFree = ({ item }: { item: string }) => item === 'free';
  expect(queue.next(isFree)?.item).toBe('free');
  expect(queue.next(isFree)).toBeUndefined();
  expect(queue.lengthOf('held')).toBe(1);
  expect(next()).toBe('held');
});

test('what is removed does not come, and all that waits can be taken', () => {
  const { queue, next } = queueAt();
  for (const item of ['a', 'b', 'c']) queue.add(request('one'), item);
  queue.remove('one', 'b');
  expect(queue.lengthOf('one')).toBe(2);
  queue.add(request('two'), 'd');
  expect(queue.empty()).toEqual(['a', 'c', 'd']);
  expect(next()).toBeUndefined();
});
