import { expect, test } from 'vitest';
import { loadSeeds, openRegister, type Refused, tidySeeds } from '../../src/register.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
const pact = 'accords/pact.yaml';

test('an accord without coverage is refused by tidy and by the import, with the cure', async () => {
  await folder().edit(pact, (text) => text.replace(/coverage:\n( {2,}.*\n)+/, ''));
  const register = await openRegister(':memory:');
  const { faults, written } = await tidySeeds(register, folder().path);
  expect(written).toEqual([]);
  expect(faults.map(read)).toEqual([
    [
      expect.stringMatching(/pact\.yaml:1: coverage is missing: /),
      expect.stringMatching(/^write coverage with until/),
    ],
  ]);
  await expect(loadSeeds(register, folder().path)).rejects.toThrow(/coverage is missing/);
  await register.close();
});

test('a coverage that does not say what was looked for is refused, with the cure', async () => {
  await folder().edit(pact, (text) => text.replace(/ {2}lookedFor:\n {4}.*\n/, ''));
  const register = await openRegister(':memory:');
  const { faults, written } = await tidySeeds(register, folder().path);
  expect(written).toEqual([]);
  expect(faults.map(read)).toEqual([
    [
      expect.stringMatching(/pact\.yaml:\d+: coverage does not say what was looked for$/),
      expect.stringMatching(/^write lookedFor, a list of sentences/),
    ],
  ]);
  await register.close();
});

test.each([
  ['2025-11', '2025-11-30'],
  ['2025-11-06', '2025-11'],
  ['2025', '2025-01'],
  ['2025-11-06', '2025-11-06'],
])('an act of %s is covered until %s', async (date, until) => {
  expect(await faultsOf(date, until)).toEqual([]);
});

test.each([
  ['2025-11-06', '2025-11-05'],
  ['2025-12', '2025-11'],
  ['2026', '2025-12-31'],
])('an act of %s of a place is later than %s, and refused', async (date, until) => {
  expect((await faultsOf(date, until)).map(read)[0]).toEqual([
    expect.stringMatching(
      new RegExp(
        `pact\\.yaml:\\d+: AAA: ANNOUNCED ${date} is later than ${until}, up to which pact was`,
      ),
    ),
    'look for what else happened by then and write that day as until in the coverage of pact, or correct the date',
  ]);
});

test('so is an act of the whole accord', async () => {
  await folder().edit(pact, (text) =>
    text.replace(
      'participations:',
      'acts:\n  - kind: ADOPTED\n    date: 2026-12\n    citations:\n      - source: gazette\nparticipations:',
    ),
  );
  expect((await faultsOf('2025', '2026-11')).map(({ message }) => message)).toEqual([
    expect.stringMatching(/pact\.yaml:\d+: ADOPTED 2026-12 is later than 2026-11/),
  ]);
});

async function faultsOf(date: string, until: string): Promise<readonly Refused[]> {
  await folder().edit(pact, (text) =>
    ` ${text}`
      .slice(1)
      .replaceAll(/date: .*/g, (all) => (/2026-12/.test(all) ? all : `date: "${date}"`))
      .replace(/until: .*/, `until: "${until}"`),
  );
  const register = await openRegister(':memory:');
  const { faults } = await tidySeeds(register, folder().path);
  await register.close();
  return faults;
}

function read({ message, cure }: Refused): readonly [string, string] {
  return [message, cure];
}
