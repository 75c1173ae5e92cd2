import type { StatementFilter } from '@signatory/schema';
import { expect, test } from 'vitest';
import type { Refused, Register, Statement } from '../../src/register.ts';
import { randomBelow } from '../standing/generated-histories.ts';
import { onEveryEngine } from '../support/engines.ts';
import { FIELDS, valuesOf } from './counted-values.ts';
import { changed, firstState, type State } from './random-state.ts';

const located = (fault: Refused) => fault;
const ASKED = FIELDS.map((field) => ({ field, first: 100 }));

onEveryEngine((fixture) => {
  test('facets, counts and histograms under any conditions are those of the statements, one by one', async () => {
    const { register } = fixture();
    const below = randomBelow(7);
    const state = firstState(below);
    for (let step = 0; step < 6; step++) {
      const entries = [...state.values()].map((entry) => ({ ...entry, located }));
      await register.mirror(entries, 'test');
      const all = await statementsOf(register, state);
      for (const filters of filtersOf(all, state, below)) {
        const met = all.filter((one) => filters.every((filter) => meets(one, filter, state)));
        await countedAs(register, filters, met, state);
      }
      for (let many = below(6); many >= 0; many--) changed(state, below);
    }
  }, 120_000);

  test('a key with a space in it names nothing, whatever stands side by side', async () => {
    const { statements } = fixture().register;
    for (const filter of [{ accord: 'accord-0 accord-1' }, { country: 'AAA BBB' }]) {
      const { totalCount } = await statements.list([{ ...filter, channel: 'SPEECH' }], {});
      expect(await totalCount()).toBe(0);
    }
  });
});

async function statementsOf({ statements }: Register, state: State): Promise<readonly Statement[]> {
  const slugs = [...state.values()].flatMap(({ type, value }) =>
    type === 'Statement' ? [String(value.slug)] : [],
  );
  return [...(await statements.byKeys(slugs)).values()];
}

/** Each field by itself, pairs of fields, days, words, and the same asked by two filters at once. */
function filtersOf(
  all: readonly Statement[],
  state: State,
  below: (limit: number) => number,
): readonly (readonly StatementFilter[])[] {
  const named = FIELDS.flatMap((field) => {
    const values = [...new Set(all.flatMap((one) => valuesOf(one, field, state)))];
    return values.length > 0 ? [{ [field]: values[below(values.length)] }] : [];
  });
  const others = [{ from: '2024-06' }, { from: '2024', to: '2024-12' }, { words: 'sign' }];
  const single = [...named, ...others, {}] as readonly StatementFilter[];
  const any = () => single[below(single.length)] ?? {};
  return [
    ...single.map((filter) => [filter]),
    ...Array.from({ length: 25 }, () => [{ ...any(), ...any() }]),
    ...Array.from({ length: 15 }, () => [any(), any()]),
  ];
}

function meets(one: Statement, filter: StatementFilter, state: State): boolean {
  const { from, to, words } = filter;
  const day = one.date === null ? '' : lastDayOf(one.date);
  return (
    FIELDS.every(
      (field) => !filter[field] || valuesOf(one, field, state).includes(filter[field]),
    ) &&
    (!from || day >= firstDayOf(from)) &&
    // What is undated counts from the days of its sources, all of them in 2025.
    (!to || (day !== '' && day <= lastDayOf(to))) &&
    (!words || one.wordings.some(({ text }) => text.includes('sign')))
  );
}

const firstDayOf = (date: string) => `${date}${'-01-01'.slice(date.length - 4)}`;
const lastDayOf = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

async function countedAs(
  { statements }: Register,
  filters: readonly StatementFilter[],
  met: readonly Statement[],
  state: State,
): Promise<void> {
  for (const { field, buckets, otherBuckets, isCapped } of await statements.facets(
    filters,
    ASKED,
  )) {
    const counts: Record<string, number> = {};
    for (const one of met) {
      for (const value of new Set(valuesOf(one, field, state)))
        counts[value] = (counts[value] ?? 0) + 1;
    }
    const told = Object.fromEntries(buckets.map(({ value, count }) => [value, count]));
    expect({ filters, field, told }).toEqual({ filters, field, told: counts });
    expect([otherBuckets, isCapped]).toEqual([0, false]);
  }
  const { totalCount } = await statements.list(filters, {});
  expect([filters, await totalCount()]).toEqual([filters, met.length]);
  const years: Record<string, number> = {};
  for (const { date } of met) {
    const year = date?.slice(0, 4);
    if (year !== undefined) years[year] = (years[year] ?? 0) + 1;
  }
  const told = await statements.histogram(filters, 'YEAR');
  expect([filters, Object.fromEntries(told.map(({ date, count }) => [date, count]))]).toEqual([
    filters,
    years,
  ]);
}
