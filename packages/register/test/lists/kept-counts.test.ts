import { expect, test } from 'vitest';
import type { Refused, Register } from '../../src/register.ts';
import { randomBelow } from '../standing/generated-histories.ts';
import { onEveryEngine } from '../support/engines.ts';
import { FIELDS, valuesOf } from './counted-values.ts';
import { changed, firstState, type State } from './random-state.ts';

onEveryEngine((fixture) => {
  test('the counts that are kept are those of the statements, whatever is changed', async () => {
    const { register } = fixture();
    const below = randomBelow(5);
    const state = firstState(below);
    await mirrored(register, state);
    await countedAsListed(register, state);
    for (let step = 0; step < 12; step++) {
      for (let many = below(4); many >= 0; many--) changed(state, below);
      await mirrored(register, state);
      await countedAsListed(register, state);
    }
    state.clear();
    await mirrored(register, state);
    await countedAsListed(register, state);
  }, 60_000);
});

async function mirrored(register: Register, state: State): Promise<void> {
  const located = (fault: Refused) => fault;
  await register.mirror(
    [...state.values()].map((entry) => ({ ...entry, located })),
    'test',
  );
}

/** Compares what is counted with the statements as they are read, one by one. */
async function countedAsListed(register: Register, state: State): Promise<void> {
  const { statements } = register;
  const slugs = [...state.values()].flatMap(({ type, value }) =>
    type === 'Statement' ? [String(value.slug)] : [],
  );
  const all = [...(await statements.byKeys(slugs)).values()];
  const facets = await statements.facets(
    [{}],
    FIELDS.map((field) => ({ field, first: 100 })),
  );
  for (const { field, buckets, otherBuckets } of facets) {
    const counts: Record<string, number> = {};
    for (const one of all) {
      for (const value of new Set(valuesOf(one, field, state)))
        counts[value] = (counts[value] ?? 0) + 1;
    }
    expect([field, Object.fromEntries(buckets.map(({ value, count }) => [value, count]))]).toEqual([
      field,
      counts,
    ]);
    expect(otherBuckets).toBe(0);
    for (const { value, count } of buckets.slice(0, 2)) {
      const { totalCount } = await statements.list([{ [field]: value }], {});
      expect(await totalCount()).toBe(count);
    }
  }
  expect(await (await statements.list([{}], {})).totalCount()).toBe(slugs.length);
  const months = await statements.histogram([{}], 'MONTH');
  expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(
    all.filter(({ date }) => date !== null).length,
  );
}
