import { expect, test } from 'vitest';
import { openRegister, tidySeeds } from '../../src/register.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();

test('DIRECT words from a source that retells others are refused', async () => {
  await folder().edit('sources/gazette/source.yaml', (text) =>
    text.replace('kind: NEWS', 'kind: DIGEST'),
  );
  expect(await faults()).toEqual([
    [
      expect.stringMatching(
        /sources\/gazette\/statements\.yaml:\d+: DIRECT words from gazette, which retells what others published$/,
      ),
      'cite the source that it retells, or write MIXED, with the digest’s own clause around the words',
    ],
  ]);
});

test.each(['PRIMARY', 'OFFICIAL', 'AGENCY', 'NEWS', 'REFERENCE'])(
  'DIRECT words from a source that is %s are taken',
  async (kind) => {
    await folder().edit('sources/gazette/source.yaml', (text) =>
      text.replace(/kind: .*/, `kind:  ${kind}`),
    );
    expect(await faults()).toEqual([]);
  },
);

async function faults(): Promise<readonly (readonly [string, string])[]> {
  const register = await openRegister(':memory:');
  const { faults } = await tidySeeds(register, folder().path);
  await register.close();
  return faults.map(({ message, cure }) => [message, cure] as const);
}
