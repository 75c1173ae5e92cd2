import { expect, test } from 'vitest';
import { DecisionSaver } from './decision-saver.ts';
import type { Decision } from './decisions.ts';

const as = (is: Decision['is']): Decision => ({
  is,
  span: null,
  speaker: null,
  concerned: null,
  date: null,
});

/** A saver whose saves wait for an answer that the test gives. */
function saver() {
  const states: string[] = [];
  const sent: [string, string][][] = [];
  let answer: (why: string | null) => void = () => {};
  const made = new DecisionSaver(
    (decisions) => {
      sent.push([...decisions].map(([id, { is }]) => [id, is]));
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    ({ is }) => states.push(is),
  );
  return { made, states, sent, answer: (why: string | null) => answer(why) };
}

test('a decision is saved at once, and those made meanwhile together after it', async () => {
  const { made, sent, states, answer } = saver();
  made.decide('a', as('ACCEPTED'));
  made.decide('b', as('REJECTED'));
  made.decide('c', as('ACCEPTED'));
  made.decide('c', as('OPEN'));
  expect(sent).toEqual([[['a', 'ACCEPTED']]]);
  answer(null);
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]).toEqual([
    ['b', 'REJECTED'],
    ['c', 'OPEN'],
  ]);
  expect(made.isSaved).toBe(false);
  answer(null);
  await expect.poll(() => made.isSaved).toBe(true);
  expect(states.at(-1)).toBe('saved');
});

test('what is refused waits under what is decided later, and goes with it', async () => {
  const { made, sent, states, answer } = saver();
  made.decide('a', as('ACCEPTED'));
  made.decide('a', as('REJECTED'));
  answer('no connection');
  await expect.poll(() => states.at(-1)).toBe('failed');
  expect(made.isSaved).toBe(false);
  made.decide('b', as('ACCEPTED'));
  expect(sent.at(-1)).toEqual([
    ['a', 'REJECTED'],
    ['b', 'ACCEPTED'],
  ]);
});

test('the accord is saved with what is decided meanwhile, and once', async () => {
  const accords: (string | null)[] = [];
  const made = new DecisionSaver(
    async (_, accord) => {
      accords.push(accord);
      return accords.length === 1 ? 'no connection' : null;
    },
    () => {},
  );
  made.choose('pact');
  await expect.poll(() => accords).toEqual(['pact']);
  expect(made.isSaved).toBe(false);
  made.decide('a', as('ACCEPTED'));
  await expect.poll(() => made.isSaved).toBe(true);
  made.decide('b', as('ACCEPTED'));
  await expect.poll(() => made.isSaved).toBe(true);
  expect(accords).toEqual(['pact', 'pact', null]);
});
