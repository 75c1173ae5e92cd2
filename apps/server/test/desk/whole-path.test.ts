import { afterAll, beforeAll, expect, test } from 'vitest';
import { deed, invited, type StartedDesk, startedDesk } from './started-desk.ts';

let desk: StartedDesk;
let [ann, ben] = ['', ''];
beforeAll(async () => {
  desk = await startedDesk();
  const admin = await desk.enter(await desk.firstLink());
  ann = await invited(desk, admin, 'Ann', '[EDITOR]');
  ben = await invited(desk, admin, 'Ben', '[EDITOR, REVIEWER]');
});
afterAll(() => desk.close());

const ENTRY = { type: 'BODY', key: 'the-gazette' };

const done = (cookie: string, name: string, args: object) => deed(desk, cookie, name, args);

const publicName = async (headers: Record<string, string> = {}) => {
  const query = '{ body(slug: "the-gazette") { id names { text } } }';
  const response = await desk.post('/graphql', { query }, headers);
  return response.text();
};

test('a name goes from a draft by one to an edition by another, and readers see it', async () => {
  const { entry, me } = Object(
    await desk.at(
      ann,
      'query ($entry: EntryRefInput!) { me { name roles } entry(entry: $entry) { digest draft } }',
      { entry: ENTRY },
    ),
  );
  expect(me).toEqual({ name: 'Ann', roles: ['EDITOR'] });
  const begun = await done(ann, 'createChangeSet', { title: 'A name in French' });
  const changeSet: string = begun.changeSet.id;
  const before = await publicName();

  // Faults are data, with the field and a cure.
  const spoilt = { ...entry.draft, kind: 'BAND' };
  const saved = await done(ann, 'saveDraft', {
    changeSet,
    entry: ENTRY,
    expected: 1,
    base: entry.digest,
    draft: spoilt,
  });
  expect(saved).toMatchObject({ changeSet: { state: 'DRAFT', version: 2 }, refusals: [] });
  const refused = await done(ann, 'submit', { changeSet, expected: 2, why: 'It is so called.' });
  expect(refused).toMatchObject({
    changeSet: { state: 'DRAFT' },
    refusals: [
      {
        code: 'FAULT',
        entry: ENTRY,
        path: ['kind'],
        cure: expect.stringContaining('NEWS_PUBLISHER'),
      },
    ],
  });

  const draft = { ...entry.draft, names: { ...entry.draft.names, fr: 'La Gazette' } };
  await done(ann, 'saveDraft', { changeSet, entry: ENTRY, expected: 2, base: entry.digest, draft });
  const tab = await done(ann, 'saveDraft', {
    changeSet,
    entry: ENTRY,
    expected: 2,
    base: entry.digest,
    draft,
  });
  expect(tab.refusals).toMatchObject([{ code: 'OTHER_VERSION' }]);
  const submitted = await done(ann, 'submit', { changeSet, expected: 3, why: 'It is so called.' });
  expect(submitted).toMatchObject({ changeSet: { state: 'SUBMITTED' }, refusals: [] });
  // Nothing that is worked on shows to readers.
  expect(await publicName()).toBe(before);

  const { changeSet: set, checkChangeSet } = Object(
    await desk.at(
      ben,
      `query ($id: ID!) {
        changeSet(id: $id) { submissions { digest why by { name } drafts { type key draft } } }
        checkChangeSet(id: $id) { refusals { code } effect { digest since entries { type key kind before after } standings { accord } } }
      }`,
      { id: changeSet },
    ),
  );
  expect(set.submissions).toMatchObject([
    { why: 'It is so called.', by: { name: 'Ann' }, drafts: [{ ...ENTRY, draft }] },
  ]);
  expect(checkChangeSet).toMatchObject({
    refusals: [],
    effect: {
      since: '2024-12-01.1',
      entries: [{ ...ENTRY, kind: 'COMPLETED', before: entry.draft, after: draft }],
      standings: [],
    },
  });
  const submission: string = set.submissions[0].digest;
  const { digest: effect } = checkChangeSet.effect;
  expect((await done(ann, 'approve', { changeSet, submission, effect })).refusals).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  expect((await done(ben, 'publish', { changeSet, submission })).refusals).toMatchObject([
    { code: 'OTHER_STATE' },
  ]);
  expect((await done(ben, 'approve', { changeSet, submission, effect })).changeSet.state).toBe(
    'APPROVED',
  );
  const published = await done(ben, 'publish', { changeSet, submission });
  expect(published).toMatchObject({
    changeSet: { state: 'PUBLISHED', edition: expect.stringMatching(/\.1$/) },
    refusals: [],
  });

  expect(await publicName()).toContain('La Gazette');
  const { changeSets } = Object(
    await desk.at(
      ben,
      '{ changeSets(states: [PUBLISHED]) { totalCount nodes { id audit { nodes { what by { name } } } } } }',
    ),
  );
  expect(changeSets.nodes[0].audit.nodes.map(({ what }: { what: string }) => what)).toEqual([
    'CREATE',
    'SAVE',
    'SAVE',
    'SUBMIT',
    'APPROVE',
    'PUBLISH',
    'PUBLISHED',
  ]);
});

test('the public door gives the same bytes with a session and without, and has no mutations', async () => {
  expect(await publicName({ cookie: ben, authorization: 'Bearer x' })).toBe(await publicName());
  const response = await desk.post('/graphql', { query: 'mutation { publish }' }, { cookie: ben });
  expect(await response.text()).toContain('read-only');
  // The desk's own schema knows nothing of the public one.
  await expect(desk.at(ben, '{ accords { totalCount } }')).rejects.toThrow(
    'GRAPHQL_VALIDATION_FAILED',
  );
});
