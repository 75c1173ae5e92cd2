import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, officesOn, type Register } from '../../src/register.ts';
import { slugOf } from '../support/record.ts';
import { onSqlite } from '../support/snapshots.ts';

let register: Register;
let offices: readonly Office[];

beforeAll(async () => {
  register = await onSqlite('seeds');
  const leaders = (await register.drafts()).get('Leader') ?? [];
  const slugs = leaders.map(slugOf);
  offices = [...(await register.offices.ofLeaders(slugs)).values()].flat();
});

afterAll(() => register.close());

/** What only one can hold at a time. */
const nameOf = ({ titles, country, body, capacity }: Office) =>
  [titles.find(({ language }) => language === 'en')?.text, country, body, capacity].join(' / ');

const dayBeside = (day: string, by: number) =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** Offices that several hold or held last on a day, but for those that one leaves and another takes on that day. */
function shared(day: string): readonly string[] {
  const held = officesOn(offices, day)
    .map(({ office }) => office)
    .filter(({ to }) => to !== day);
  return [...Map.groupBy(held, nameOf)]
    .filter(([, holders]) => holders.length > 1)
    .map(([name, holders]) => `${day}: ${name}: ${holders.map(({ leader }) => leader).join(', ')}`);
}

test('No office of the record has two holders, on any day on which one begins, ends or is attested', () => {
  const dates = offices.flatMap(({ from, to, attestedOn }) => [from, to, ...attestedOn]);
  const days = dates
    .filter((date) => date !== null)
    .map((date) => `${date}-12-31`.slice(0, date.length === 7 ? 8 : 10).padEnd(10, '28'))
    .flatMap((day) => [-1, 0, 1].map((by) => dayBeside(day, by)));
  expect(days.length).toBeGreaterThan(100);
  expect([...new Set(days)].flatMap(shared)).toEqual([]);
});

test.each([
  ['1978-09-17', 'ISR', 'menachem-begin'],
  ['2019-01-01', 'PAK', 'imran-khan'],
  ['2020-09-15', 'USA', 'donald-trump'],
  ['2021-05-01', 'ARM', 'nikol-pashinyan'],
  ['2021-09-13', 'ISR', 'naftali-bennett'],
  ['2022-04-12', 'PAK', 'shehbaz-sharif'],
  ['2022-10-01', 'ISR', 'yair-lapid'],
  ['2023-07-17', 'USA', 'joe-biden'],
  ['2025-01-29', 'SYR', 'ahmed-al-sharaa'],
  ['2025-11-06', 'USA', 'donald-trump'],
])('On %s the first office of %s is held by %s alone', (day, country, leader) => {
  const FIRST = /^(President|Prime Minister) of/;
  const held = officesOn(offices, day)
    .map(({ office }) => office)
    .filter((office) => office.country === country && FIRST.test(nameOf(office)));
  const executive = country === 'ISR' ? /^Prime/ : FIRST;
  expect(held.filter((one) => executive.test(nameOf(one))).map((one) => one.leader)).toEqual([
    leader,
  ]);
});

test('Every office has a source that supports it', async () => {
  const cited = await register.citations(offices.map(({ key }) => `Office:${key}`));
  const without = offices.filter(
    ({ key }) => !cited.get(`Office:${key}`)?.some(({ stance }) => stance === 'SUPPORTS'),
  );
  expect(without.map(({ key }) => key)).toEqual([]);
});
