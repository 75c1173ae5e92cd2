import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { openRegister, writeSeeds } from '@signatory/register';
import { expect, test } from 'vitest';
import { published } from '../../../../../packages/register/test/support/editions.ts';
import { makeSeedFolder } from '../../../../../packages/register/test/support/seed-folder.ts';
import { addressesOf, startProgram } from '../../support/program.ts';
import { deed, deskAt, invited } from '../started-desk.ts';

/** Words that stand in the held text alone, beside those that are quoted of it. */
const MARKER = 'quincunx-of-the-orchard';
const QUOTED = 'The pact will be signed in June';
const TEXT = `An envoy spoke: “${QUOTED}.” ${MARKER}, said nobody.${' Nothing else is known.'.repeat(80)}\n`;
const DESK_FILES = /^desk\.sqlite/;

/** The names of the files of a folder in which the words stand. */
async function filesWith(folder: string, words: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (bytes.includes(words)) found.push(entry.name);
  }
  return found;
}

test('a held text is in the store of the desk alone: in no answer, file, log, audit trail or copy; and nowhere once it is deleted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const seeds = await makeSeedFolder();
  await published(seeds, '2024-12-01.1');
  const url = `file:${join(folder, 'register.sqlite')}`;
  const program = startProgram({ DATABASE_URL: url, SEEDS: seeds, DESK: 'on', LOG_LEVEL: 'trace' });
  const errors = textOf(program.errors);
  const [address = ''] = await addressesOf(program);
  const secret = () => /#([\w-]{43})/.exec(program.printed())?.[1];
  while (!secret()) await once(program.out, 'data');
  const desk = deskAt(address);
  const admin = await desk.enter(secret() ?? '');
  const ann = await invited(desk, admin, 'Ann', '[EDITOR]');
  const ben = await invited(desk, admin, 'Ben', '[REVIEWER]');
  const other = await invited(desk, admin, 'Only an admin', '[ADMIN]');

  // A statement is published whose words are compared with the text.
  const { changeSet: set } = await deed(desk, ann, 'createChangeSet', { title: 'A statement' });
  const changeSet: string = set.id;
  const sha256 = hash('sha256', TEXT);
  await deed(desk, ann, 'holdText', { changeSet, expected: 1, content: TEXT });
  const source = {
    slug: 'orchard',
    title: 'A talk',
    publisher: 'the-gazette',
    published: '2024-11-06',
    language: 'en',
    kind: 'NEWS',
    sha256,
    words: `${TEXT.split(/\s+/).length - 1}`,
  };
  const passages = [{ exact: QUOTED }];
  const wordings = [{ source: 'orchard', form: 'DIRECT', attributedAs: 'An envoy', passages }];
  const said = { slug: 'said', speaker: { unnamed: 'an envoy' }, accords: ['pact'], wordings };
  const save = (type: string, key: string, expected: number, draft: object) =>
    deed(desk, ann, 'saveDraft', { changeSet, entry: { type, key }, expected, draft });
  await save('SOURCE', 'orchard', 2, source);
  await save('STATEMENT', 'said', 3, said);
  // What is refused is not told with the text either.
  const wrong = {
    ...said,
    slug: 'wrong',
    wordings: [{ ...wordings[0], passages: [{ exact: 'Never said.' }] }],
  };
  await save('STATEMENT', 'wrong', 4, wrong);
  const why = 'It was said.';
  const refused = await deed(desk, ann, 'submit', { changeSet, expected: 5, why });
  expect(refused.refusals.length).toBeGreaterThan(0);
  await deed(desk, ann, 'dropDraft', {
    changeSet,
    entry: { type: 'STATEMENT', key: 'wrong' },
    expected: 5,
  });
  expect((await deed(desk, ann, 'submit', { changeSet, expected: 6, why })).refusals).toEqual([]);
  const review =
    'query ($id: ID!) { changeSet(id: $id) { submissions { digest drafts { draft } } audit { nodes { what subject why } } texts { text address sha256 } } checkChangeSet(id: $id) { effect { digest entries { before after } } } }';
  const shown = Object(await desk.at(ben, review, { id: changeSet }));
  expect(shown.changeSet.texts).toEqual([{ text: TEXT, address: null, sha256 }]);
  const submission: string = shown.changeSet.submissions[0].digest;
  const { digest: effect } = shown.checkChangeSet.effect;
  await deed(desk, ben, 'approve', { changeSet, submission, effect });
  const { changeSet: done } = await deed(desk, ben, 'publish', { changeSet, submission });
  expect(done.state).toBe('PUBLISHED');

  // Who only says who may do what sees all of it but the text.
  const forAdmin = JSON.stringify(await desk.at(other, review, { id: changeSet }));
  expect(forAdmin).toContain(QUOTED);
  const answers = new Map([
    ['the desk of an admin', forAdmin],
    ['a refusal', JSON.stringify(refused)],
  ]);
  const get = async (path: string) => {
    const response = await fetch(new URL(path, address));
    answers.set(path, `${[...response.headers]} ${await response.text()}`);
    return response.status;
  };
  const { resources } = Object(
    await (await fetch(new URL('/data/datapackage.json', address))).json(),
  );
  const paths = [
    ...[
      '/',
      '/statements/said',
      '/sources/orchard',
      '/accords/pact',
      '/changes',
      '/statements',
      '/sources',
    ],
    ...['/data/datapackage.json', '/data/register.sqlite', '/data/statements.jsonld', '/metrics'],
    ...[
      '/feeds/register.atom',
      '/feeds/editions.atom',
      '/feeds/accords/pact.atom',
      '/desk',
      '/desk/graphql',
    ],
    ...[
      `/changes/${done.edition}`,
      `/data/editions/${done.edition}.jsonl`,
      '/events-not',
      '/robots.txt',
    ],
    ...resources.map(
      ({ path }: { path: string }) => new URL(path, new URL('/data/', address)).pathname,
    ),
    `/graphql?query=${encodeURIComponent('{ search(query: "quincunx orchard") { totalCount } statement(slug: "said") { wordings { source { title } passages { exact prefix suffix } } } }')}`,
  ];
  const found: string[] = [];
  for (const path of paths) if ((await get(path)) === 200) found.push(path);
  expect(found.length).toBeGreaterThan(15);
  expect([...answers.values()].some((answer) => answer.includes(QUOTED))).toBe(true);
  expect(
    [...answers].filter(([, answer]) => answer.includes(MARKER)).map(([name]) => name),
  ).toEqual([]);

  // It is there, and deleted by the one who works on the change set.
  expect((await filesWith(folder, MARKER)).every((name) => DESK_FILES.test(name))).toBe(true);
  expect((await filesWith(folder, MARKER)).length).toBeGreaterThan(0);
  const { changeSet: texts } = Object(
    await desk.at(ann, 'query ($id: ID!) { changeSet(id: $id) { texts { id } } }', {
      id: changeSet,
    }),
  );
  await deed(desk, ann, 'deleteText', { changeSet, text: texts.texts[0].id });
  program.child.kill('SIGTERM');
  await once(program.child, 'close');
  expect(await filesWith(folder, MARKER)).toEqual([]);
  expect(program.printed() + (await errors)).not.toContain(MARKER);
  const register = await openRegister(url);
  const copy = join(folder, 'copy');
  await writeSeeds(register, copy);
  await register.close();
  expect(await filesWith(copy, QUOTED)).not.toEqual([]);
  expect(await filesWith(folder, MARKER)).toEqual([]);
  for (const path of [folder, seeds]) await rm(path, { recursive: true });
});
