import { expect, test } from 'vitest';
import { type Asker, askedBy } from '../../src/db/asker.ts';
import { Turns } from '../../src/db/waiting/turns.ts';

const client = (name: string, precedes = false): Asker => ({
  client: name,
  precedes,
  hasLeft: () => false,
  whenLeft: () => () => {},
});

const PATIENCE = 50;
const outcomeOf = (turns: Turns, asker: Asker) =>
  askedBy(asker, () => turns.take()).then(
    () => 'taken',
    (error: Error) => error.name,
  );

test('those that precede others find a turn, however many clients have theirs', async () => {
  const turns = new Turns({ all: 3, following: 2, program: 2, large: 1 }, PATIENCE);
  const clients = ['first', 'second', 'third'].map((name) => outcomeOf(turns, client(name)));
  const page = outcomeOf(turns, client('reader', true));
  expect(await Promise.all([...clients, page])).toEqual([
    'taken',
    'taken',
    'DatabaseBusy',
    'taken',
  ]);
});

test('a turn that is given back is had by who waits', async () => {
  const turns = new Turns({ all: 3, following: 2, program: 2, large: 1 }, PATIENCE);
  const giveBack = await askedBy(client('first'), () => turns.take());
  await askedBy(client('second'), () => turns.take());
  const third = outcomeOf(turns, client('third'));
  giveBack();
  expect(await third).toBe('taken');
});
