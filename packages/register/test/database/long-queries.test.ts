import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Asker, askedBy } from '../../src/db/asker.ts';
import { LongQueries } from '../../src/db/long/long-queries.ts';
import { Abandoned, DatabaseBusy, QueryTooLong } from '../../src/db/unavailable.ts';
import { openRegister, type Register } from '../../src/register.ts';
import { accord, addGazette, statement } from '../support/gazette.ts';

const COUNTING =
  'select max(x) as last from (with recursive n (x) as (select 1 union all select x + 1 from n limit ?) select x from n)';

/** A client that can leave. */
function client(name: string): Asker & { leave(): void } {
  const left = new AbortController();
  return {
    client: name,
    precedes: false,
    hasLeft: () => left.signal.aborted,
    whenLeft(listener) {
      left.signal.addEventListener('abort', listener);
      return () => left.signal.removeEventListener('abort', listener);
    },
    leave: () => left.abort(),
  };
}

let folder: string;
let path: string;
let register: Register;
let long: LongQueries;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  path = join(folder, 'register.sqlite');
  register = await openRegister(`file:${path}`);
  long = new LongQueries(path);
});
afterEach(async () => {
  await long.close();
  await register.close();
  await rm(folder, { recursive: true });
});

test('a long query holds nobody up', async () => {
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 1);
  const { rows } = await long.ask(COUNTING, [3_000_000]);
  clearInterval(ticking);
  expect(rows).toEqual([{ last: 3_000_000 }]);
  expect(ticks).toBeGreaterThan(10);
});

test('answers find their questions, and an error its own', async () => {
  const answers = [COUNTING, 'select missing', COUNTING].map((sql, i) =>
    long.ask(sql, sql === COUNTING ? [i + 1] : []).then(
      ({ rows }) => rows,
      (error) => [error.errcode, error.message],
    ),
  );
  expect(await Promise.all(answers)).toEqual([
    [{ last: 1 }],
    [1, 'no such column: missing'],
    [{ last: 3 }],
  ]);
});

test('a query that would wait behind too many of its client is refused at once, those of others are not', async () => {
  const answers = Array.from({ length: 300 }, () => long.ask(COUNTING, [1]));
  const other = askedBy(client('other'), () => long.ask(COUNTING, [2]));
  const all = await Promise.allSettled(answers);
  const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused.length).toBeGreaterThan(80);
  expect(refused.length).toBeLessThan(100);
  expect(refused.every((error) => error instanceof DatabaseBusy)).toBe(true);
  expect((await other).rows).toEqual([{ last: 2 }]);
});

test.each([
  [{ processor: 200, elapsed: 120_000 }, QueryTooLong],
  [{ processor: 120_000, elapsed: 200 }, DatabaseBusy],
])('a query without end is ended at %j, and the next one is answered', async (limits, Ended) => {
  const limited = new LongQueries(path, limits);
  try {
    await expect(limited.ask(COUNTING, [-1])).rejects.toBeInstanceOf(Ended);
  } finally {
    await limited.close();
  }
  expect((await long.ask(COUNTING, [1])).rows).toEqual([{ last: 1 }]);
});

test('what a client asked is ended or never begun once it has left, and others are answered', async () => {
  const gone = client('gone');
  const asked = askedBy(gone, () => [long.ask(COUNTING, [-1]), long.ask(COUNTING, [-1])]);
  const other = askedBy(client('other'), () => long.ask(COUNTING, [3]));
  gone.leave();
  for (const one of asked) await expect(one).rejects.toBeInstanceOf(Abandoned);
  await expect(askedBy(gone, () => long.ask(COUNTING, [1]))).rejects.toBeInstanceOf(Abandoned);
  expect((await other).rows).toEqual([{ last: 3 }]);
  expect((await askedBy(client('next'), () => long.ask(COUNTING, [4]))).rows).toEqual([
    { last: 4 },
  ]);
});

test('a query waits for few of another client, however many that asked before', async () => {
  // As many processes run as these two may have, so that none is waited for.
  await Promise.all(
    ['one', 'many', 'other'].map((name) =>
      askedBy(client(name), () => long.ask(COUNTING, [1_000])),
    ),
  );
  let answered = 0;
  const many = askedBy(client('many'), () =>
    Array.from({ length: 30 }, async () => {
      await long.ask(COUNTING, [100_000]);
      answered += 1;
    }),
  );
  await askedBy(client('one'), () => long.ask(COUNTING, [1]));
  // Those that ran meanwhile, and in as many processes as one client may have.
  expect(answered).toBeLessThan(15);
  await Promise.all(many);
  expect(answered).toBe(30);
});

test('what was long three times in a row is taken, until it was short twenty times in a row', () => {
  for (const milliseconds of [10, 10, 9, 10, 10]) long.record(COUNTING, milliseconds);
  expect(long.takes(COUNTING)).toBe(false);
  long.record(COUNTING, 10);
  expect(long.takes(COUNTING)).toBe(true);
  const short = (times: number) => {
    for (let time = 0; time < times; time++) long.record(COUNTING, 1);
  };
  short(19);
  long.record(COUNTING, 10);
  short(19);
  expect(long.takes(COUNTING)).toBe(true);
  short(1);
  expect(long.takes(COUNTING)).toBe(false);
});

test('a very long query is taken at once, until runs on it show that it is short', async () => {
  long.record(COUNTING, 50);
  expect(long.takes(COUNTING)).toBe(true);
  // Twenty where none of them is held up by another program.
  let times = 0;
  for (; long.takes(COUNTING); times++) await long.ask(COUNTING, [1]);
  expect(times).toBeGreaterThanOrEqual(20);
});

test('whatever looks into the search index is taken, and nothing that writes', () => {
  expect(long.takes('select rowid from search_index')).toBe(true);
  expect(long.takes('\n  select rowid from search_index')).toBe(true);
  expect(long.takes('delete from search_index')).toBe(false);
  const named = 'with met as materialized (select rowid from search_index)';
  expect(long.takes(`${named} select count(*) from met`)).toBe(true);
  expect(long.takes(`${named} insert into search_entry select * from met`)).toBe(false);
});

test('a search finds what has just been written', async () => {
  await addGazette(register);
  const found = async () => (await register.search('spring', null, {})).rows.map(({ key }) => key);
  expect(await found()).toEqual([]);
  await register.statements.add(statement('spring', { exact: 'We will sign in spring.' }), 'test');
  expect(await found()).toEqual(['spring']);
  await register.accords.add({ ...accord, names: { en: 'Spring' } }, 'test');
  expect(await found()).toEqual(['pact', 'spring']);
});
