import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openRegister, tidySeeds } from '../../src/register.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
const former = { code: 'CSK', kind: 'FORMER', names: { en: 'Czechoslovakia' } };

async function faultsOf(country: object) {
  const { path } = folder();
  await appendFile(join(path, 'countries.yaml'), stringify([country]));
  const register = await openRegister(':memory:');
  const { faults } = await tidySeeds(register, path);
  await register.close();
  return faults.map(({ message, cure }) => [message.replace(/^.*countries\.yaml:/, ''), cure]);
}

test.each(['from', 'until'])('a day of a state without a source is refused: %s', async (field) => {
  expect(await faultsOf({ ...former, [field]: '1992-12-31' })).toEqual([
    [
      expect.stringMatching(new RegExp(`^\\d+: no source is cited for ${field}$`)),
      `add citations, a list of sources, or remove "${field}"`,
    ],
  ]);
});

test('with a source it is none, and no other country needs one', async () => {
  const citations = [{ source: 'gazette' }];
  expect(await faultsOf({ ...former, until: '1992-12-31', citations })).toEqual([]);
});
