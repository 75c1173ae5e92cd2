import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openRegister } from '@signatory/register';
import { openDesk } from '@signatory/register/desk';
import { expect, test } from 'vitest';
import { randomBelow } from '../../../../packages/register/test/standing/generated-histories.ts';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { makeSeedFolder } from '../../../../packages/register/test/support/seed-folder.ts';
import { addressesOf, startProgram } from '../support/program.ts';
import { type DeskClient, deed, deskAt, invited } from './started-desk.ts';

const ROUNDS = 50;

/** What the desk has acknowledged so far. */
interface Acknowledged {
  /** The version of the change set in which is saved without end. */
  version: number;
  /** The change sets whose publication was asked for: the edition, or null where no answer came. */
  readonly editions: Map<string, string | null>;
}

function draftOf(key: string, name: string) {
  return { slug: key, kind: 'NEWS_PUBLISHER', names: { en: name } };
}

/** Saves one version after another until the server is gone. */
async function saveOn(
  desk: DeskClient,
  ann: string,
  changeSet: string,
  acknowledged: Acknowledged,
) {
  const entry = { type: 'BODY', key: 'saved' };
  for (let expected = acknowledged.version; ; expected = acknowledged.version) {
    const draft = draftOf('saved', `Version ${expected + 1}`);
    const { changeSet: set, refusals } = await deed(desk, ann, 'saveDraft', {
      changeSet,
      entry,
      expected,
      draft,
    });
    expect(refusals).toEqual([]);
    acknowledged.version = set.version;
  }
}

/** Publishes one change set after another until the server is gone; first those that were broken off. */
async function publishOn(
  desk: DeskClient,
  [ann, ben]: readonly [string, string],
  { editions }: Acknowledged,
  on: { readonly asked: () => void; readonly published: () => void },
) {
  const publish = async (changeSet: string, submission: string) => {
    editions.set(changeSet, null);
    const answer = deed(desk, ben, 'publish', { changeSet, submission });
    on.asked();
    const { changeSet: set, refusals } = await answer;
    expect(refusals).toEqual([]);
    editions.set(changeSet, set.edition);
    on.published();
  };
  const query =
    'query ($id: ID!) { changeSet(id: $id) { submissions { digest } } checkChangeSet(id: $id) { effect { digest } } }';
  const left = [...editions].filter(([, edition]) => edition === null);
  for (const [id] of left) {
    const { changeSet } = Object(await desk.at(ben, query, { id }));
    await publish(id, changeSet.submissions[0].digest);
  }
  for (;;) {
    const { changeSet: begun } = await deed(desk, ann, 'createChangeSet', { title: 'A body' });
    const entry = { type: 'BODY', key: `body-${begun.id}` };
    const draft = draftOf(entry.key, 'A name');
    await deed(desk, ann, 'saveDraft', { changeSet: begun.id, entry, expected: 1, draft });
    await deed(desk, ann, 'submit', { changeSet: begun.id, expected: 2, why: 'It is there.' });
    const { changeSet, checkChangeSet } = Object(await desk.at(ben, query, { id: begun.id }));
    const submission: string = changeSet.submissions[0].digest;
    const { digest: effect } = checkChangeSet.effect;
    await deed(desk, ben, 'approve', { changeSet: begun.id, submission, effect });
    await publish(begun.id, submission);
  }
}

test(`a server that is killed ${ROUNDS} times loses nothing that it acknowledged, and has no half editions`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const seeds = await makeSeedFolder();
  await published(seeds, '2024-12-01.1');
  const url = `file:${join(folder, 'register.sqlite')}`;
  const random = randomBelow(50);
  const acknowledged: Acknowledged = { version: 1, editions: new Map() };
  let [ann, ben, set] = ['', '', ''];
  let brokenOff = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const program = startProgram({ DATABASE_URL: url, SEEDS: seeds, DESK: 'on' });
    const [address = ''] = await addressesOf(program);
    const desk = deskAt(address);
    if (round === 0) {
      const secret = () => /#([\w-]{43})/.exec(program.printed())?.[1];
      while (!secret()) await once(program.out, 'data');
      const admin = await desk.enter(secret() ?? '');
      ann = await invited(desk, admin, 'Ann', '[EDITOR]');
      ben = await invited(desk, admin, 'Ben', '[EDITOR, REVIEWER]');
      set = (await deed(desk, ann, 'createChangeSet', { title: 'Saved' })).changeSet.id;
    }
    // Every other one is killed soon after a publication was asked for, the others soon after one has ended.
    const [asked, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const work = Promise.allSettled([
      saveOn(desk, ann, set, acknowledged),
      publishOn(desk, [ann, ben], acknowledged, {
        asked: asked.resolve,
        published: ended.resolve,
      }),
    ]);
    await Promise.race([round % 2 === 0 ? asked.promise : ended.promise, work]);
    await pause(random(150));
    program.child.kill('SIGKILL');
    // Each ended because the server did not answer any more.
    for (const end of await work)
      expect(end).toMatchObject({ status: 'rejected', reason: expect.any(TypeError) });

    const register = await openRegister(url);
    const store = await openDesk(`file:${join(folder, 'desk.sqlite')}`, register);
    const { version = 0 } = (await store.changeSet(set)) ?? {};
    // A save may have been committed and not told of any more.
    expect([acknowledged.version, acknowledged.version + 1]).toContain(version);
    acknowledged.version = version;
    if (version > 1)
      expect((await store.drafts(set))[0]?.draft).toEqual(draftOf('saved', `Version ${version}`));
    const { edition, digest, isPublished } = await register.revision();
    const chain = await register.editions.chain();
    expect({ edition, isPublished, digest }).toEqual({
      edition: chain.at(-1)?.name,
      isPublished: true,
      digest: chain.at(-1)?.digest,
    });
    const entries = await register.editions.entriesAt(edition ?? '');
    for (const [id, told] of acknowledged.editions) {
      const { state, edition: name } = (await store.changeSet(id)) ?? {};
      const editions = chain.filter((one) => one.changeSet === id).map((one) => one.name);
      if (told !== null) expect([state, name]).toEqual(['PUBLISHED', told]);
      if (told === null && state !== 'PUBLISHED') brokenOff++;
      expect(editions).toEqual(state === 'PUBLISHED' ? [name] : []);
      expect(entries.has(`Body:body-${id}`)).toBe(state === 'PUBLISHED');
      if (state !== 'PUBLISHED') expect(['APPROVED', 'PUBLISHING']).toContain(state);
    }
    await store.close();
    await register.close();
  }
  expect(brokenOff).toBeGreaterThan(0);
  expect(acknowledged.version).toBeGreaterThan(ROUNDS);
  // Every other round has waited for one.
  expect(
    [...acknowledged.editions.values()].filter((one) => one !== null).length,
  ).toBeGreaterThanOrEqual(ROUNDS / 2);
  for (const path of [folder, seeds]) await rm(path, { recursive: true });
}, 900_000);
