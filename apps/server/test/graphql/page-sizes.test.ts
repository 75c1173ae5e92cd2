import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

test.each([
  ['countries(first: 101) { totalCount }', 'first is 101: ask for 1 to 100'],
  ['countries(last: 0) { totalCount }', 'last is 0: ask for 1 to 100'],
  ['countries(first: 1, last: 1) { totalCount }', 'both first and last are given'],
  [
    'statements(first: 1) { facets { channel(first: 500) { otherBuckets } } }',
    'first is 500: ask for 1 to 100',
  ],
  ['country(code: "KAZ") { statements(first: $many) { totalCount } }', 'first is 1000'],
])(
  'a page of a size outside the limits is refused before anything runs: %s',
  async (text, message) => {
    const given = text.includes('$many') ? 'query ($many: Int = 1000)' : '';
    const { data, errors } = await server.ask(`${given} { register { licence } ${text} }`);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  },
);
