import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LongQueries } from '../../src/db/long-queries.ts';
import { DatabaseBusy } from '../../src/db/unavailable.ts';
import { openRegister, type Register } from '../../src/register.ts';
import { accord, addGazette, statement } from '../support/gazette.ts';

const COUNTING =
  'select max(x) as last from (with recursive n (x) as (select 1 union all select x + 1 from n limit ?) select x from n)';

let folder: string;
let register: Register;
let long: LongQueries;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  const path = join(folder, 'register.sqlite');
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

test('a query that would wait behind too many is refused at once', async () => {
  const answers = Array.from({ length: 201 }, () => long.ask(COUNTING, [1]));
  await expect(answers.at(-1)).rejects.toBeInstanceOf(DatabaseBusy);
  expect((await Promise.all(answers.slice(0, -1))).length).toBe(200);
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
