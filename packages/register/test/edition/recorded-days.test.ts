import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSeeds } from '../../src/register.ts';
import { published } from '../support/editions.ts';
import { onEveryEngine } from '../support/engines.ts';
import { editSeed, seedFolder } from '../support/seed-folder.ts';

onEveryEngine((fixture) => {
  const seeds = seedFolder();

  test('what no edition has as it is now has the day of none', async () => {
    const { register } = fixture();
    const days = async () => {
      await loadSeeds(register, seeds().path);
      const ids = ['Accord:pact', 'Country:AAA'];
      const byId = await register.history.recordedDays(ids);
      return ids.map((id) => byId.get(id) ?? null);
    };
    await published(seeds().path, '2026-12-04.1');
    expect(await days()).toEqual(['2026-12-04', '2026-12-04']);
    await editSeed(seeds().path, 'accords/pact.yaml', (text) => text.replace('A pact', 'A treaty'));
    expect(await days()).toEqual([null, '2026-12-04']);
    await rm(join(seeds().path, 'sources/gazette/statements.yaml'));
    await published(seeds().path, '2026-12-06.1');
    expect(await days()).toEqual(['2026-12-06', '2026-12-04']);
  });
});
