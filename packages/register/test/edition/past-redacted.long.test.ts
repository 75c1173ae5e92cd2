import { rm } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { openRegister, type Register } from '../../src/register.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';
import { published } from '../support/editions.ts';
import { editSeed, makeSeedFolder } from '../support/seed-folder.ts';

const TODAY = '2026-12-09';
let register: Register;
afterEach(() => register.close());

/** A register whose first edition has these entries without their words. */
async function redacted(...ids: readonly string[]): Promise<Register> {
  const folder = await makeSeedFolder();
  await published(folder, '2026-12-01.1');
  await editSeed(folder, 'accords/pact.yaml', (file) =>
    file.replace(/description: .*/, 'description: Another.'),
  );
  await published(folder, '2026-12-02.1');
  const { entries, editions } = await readSeeds(folder);
  await rm(folder, { recursive: true });
  const without = editions.map(
    (edition): Edition => ({
      ...edition,
      changes: edition.changes.map((change) =>
        edition.parent === null && ids.includes(`${change.type}:${change.key}`)
          ? { ...change, draft: null, redacted: 'A court.' }
          : change,
      ),
    }),
  );
  const opened = await openRegister(':memory:');
  await opened.mirror(entries, 'seeds', [], without);
  return opened;
}

/** What the first edition holds. */
async function firstEdition() {
  const past = register.pastEditions();
  const { register: then, release } = await past.open(await past.find('2026-12-01.1', TODAY));
  const accord = (await then.accords.byKeys(['pact'])).get('pact');
  const places = (await then.participations.ofAccords(['pact'])).get('pact') ?? [];
  const found = {
    counts: await then.counts(),
    described: accord?.description ?? null,
    performers: places.flatMap(({ acts }) => acts.map(({ by }) => by)),
    drafts: await then.drafts(),
    found: (await then.search('envoy', null, {})).rows.map(({ type, key }) => `${type}:${key}`),
  };
  release();
  await past.close();
  return found;
}

test('an edition without redactions holds all that was published', async () => {
  register = await redacted();
  const { counts, described, performers } = await firstEdition();
  expect(counts).toMatchObject({ leaders: 1, accords: 1, acts: 2, statements: 2, sources: 1 });
  expect(described).toBe('A pact.');
  expect(performers).toEqual([{ leader: 'envoy' }, { leader: 'envoy' }]);
});

test('a redacted entry is nowhere, and what cannot stand without it neither', async () => {
  register = await redacted('Leader:envoy');
  const { counts, performers, drafts, found } = await firstEdition();
  // The act was performed by somebody; the statement was the envoy's own.
  expect(counts).toMatchObject({ leaders: 0, accords: 1, acts: 2, statements: 1 });
  expect(performers).toEqual([null, null]);
  expect(found.filter((id) => id.startsWith('Leader:') || id === 'Statement:spring')).toEqual([]);
  expect(JSON.stringify([...drafts])).not.toContain('"leader"');
});

test('of a record whose only source is redacted, countries and bodies are left', async () => {
  register = await redacted('Source:gazette');
  const { counts, drafts } = await firstEdition();
  expect(counts).toMatchObject({
    countries: 2,
    bodies: 1,
    accords: 0,
    acts: 0,
    statements: 0,
    sources: 0,
  });
  expect(JSON.stringify([...drafts])).not.toContain('"gazette"');
});

test('what was opened before words were redacted is opened anew', async () => {
  register = await redacted();
  const past = register.pastEditions();
  const edition = await past.find('2026-12-01.1', TODAY);
  const before = await past.open(edition);
  expect((await before.register.counts()).leaders).toBe(1);
  const { entries, editions } = await readRedacted();
  await register.mirror(entries, 'seeds', [], editions);
  const after = await past.open(edition);
  expect((await after.register.counts()).leaders).toBe(0);
  // Whoever reads it still, reads on.
  expect((await before.register.counts()).leaders).toBe(1);
  before.release();
  after.release();
  await past.close();
});

async function readRedacted() {
  const other = await redacted('Leader:envoy');
  const editions = await other.editions.chain();
  const drafts = await other.drafts();
  await other.close();
  const entries = [...drafts].flatMap(([type, values]) =>
    values.map((value) => ({ type, value, located: <Fault>(fault: Fault) => fault })),
  );
  return { entries, editions };
}
