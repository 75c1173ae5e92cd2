import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEditions } from '../../src/edition/chain.ts';
import { runScript } from '../support/run-script.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
const today = new Date().toISOString().slice(0, 10);
const described = (text: string) => (file: string) =>
  file.replace(/description: .*/, `description: ${text}`);
const publish = async (...args: readonly string[]) =>
  (await runScript('publish', ...args, folder().path)).stdout;

test('publishing, and what is left to publish', async () => {
  const { path, edit } = folder();
  expect(await publish()).toMatch(/^Not yet published since the beginning: \d+ new\.\n$/);
  expect(await publish('--why', 'First.')).toMatch(/^Published \S+\.1: \d+ new\.\n$/);
  expect(await publish()).toMatch(/^All is published: \S+\.1\.\n$/);
  expect(await publish('--why', 'Again.')).toMatch(/^There is nothing to publish/);

  await edit('accords/pact.yaml', described('A treaty.'));
  expect(await publish()).toMatch(/since \S+\.1: 1 corrected\.\n {2}corrected {2}Accord:pact\n$/);
  const told = ['--why-for', 'Accord:pact=a=b', '--kind-for', 'Accord:pact=re-read'];
  expect(await publish('--why', 'Read again.', ...told)).toMatch(/^Published \S+\.2: 1 re-read/);
  expect((await readEditions(path)).at(-1)?.changes).toMatchObject([
    { kind: 'RE_READ', why: 'a=b' },
  ]);
  expect((await runScript('tidy', path)).code).toBe(0);
  expect((await readdir(join(path, 'editions'))).filter((name) => !/^\d.*l$/.test(name))).toEqual(
    [],
  );
}, 120_000);

test('seeds that do not import are not published, and all faults are told', async () => {
  const { path, edit } = folder();
  await edit('accords/pact.yaml', (text) => text.replace('leader: envoy', 'leader: envoi'));
  await edit('bodies.yaml', (text) => text.replace('kind:', 'knid:'));
  const { code, stderr } = await runScript('publish', '--why', 'First.', path);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/2 faults\. Nothing was written\.\n$/)]);
  expect(await readEditions(path)).toEqual([]);
}, 120_000);

test('two editions that follow the same are refused by all commands, and put in order by one', async () => {
  const { path, edit } = folder();
  await publish('--why', 'First.');
  await edit('accords/pact.yaml', described('A treaty.'));
  await publish('--why', 'Ours.');
  const ours = await readFile(join(path, `editions/${today}.2.jsonl`), 'utf8');
  // As another branch would have published it, on a day of its own.
  const theirs = ours.replace(`"${today}.2"`, `"${today}.3"`).replace('Ours.', 'Theirs.');
  await writeFile(join(path, `editions/${today}.3.jsonl`), theirs);
  for (const [name, ...args] of [
    ['tidy', path],
    ['verify', '--seeds', path, '--texts', path],
    ['publish', path],
    ['redact', 'Accord:pact', '--why', 'x', path],
  ] as const) {
    const { code, stderr } = await runScript(name, ...args);
    expect([name, code]).toEqual([name, 2]);
    expect(stderr).toMatch(
      /\.2 and \S+\.3 both follow \S+\.1\n.*npm run publish -- --again \S+\.3/,
    );
  }
  expect(await publish('--again', `${today}.3`)).toMatch(/says all of it already/);
  expect((await readEditions(path)).map(({ why }) => why)).toEqual(['First.', 'Ours.']);
}, 120_000);

test('a redacted entry is in no edition, and the seeds are in order still', async () => {
  const { path, edit } = folder();
  await edit('accords/pact.yaml', described('Hurtful.'));
  await publish('--why', 'First.');
  const redact = () => runScript('redact', 'Accord:pact', '--why', 'A court.', path);
  expect((await redact()).stderr).toMatch(/no edition has other words/);
  await edit('accords/pact.yaml', described('A pact.'));
  expect((await redact()).stderr).toMatch(/is not published as the seed file has it now/);
  await publish('--why', 'A court.');
  expect((await redact()).stdout).toBe(`Accord:pact is redacted in ${today}.1.\n`);
  const files = await readdir(join(path, 'editions'));
  for (const file of files)
    expect(await readFile(join(path, 'editions', file), 'utf8')).not.toMatch(/Hurtful/);
  expect(files).toHaveLength(2);
  expect((await runScript('tidy', path)).code).toBe(0);
}, 120_000);

test('arguments that do not fit are refused in a sentence, with what to write', async () => {
  const { path } = folder();
  for (const [name, ...args] of [
    ['publish', '--quick'],
    ['publish', '--why', 'x', '--why-for', 'Accord:pact', path],
    ['publish', '--why', 'x', '--kind-for', 'Accord:pact=better', path],
    ['publish', '--again', '2026-12-04.1', path],
    ['redact'],
    ['redact', 'Accord:pact', path],
    ['redact', 'Accord:pact', '--why', ' ', path],
  ] as const) {
    const { code, stderr } = await runScript(name, ...args);
    expect([code, stderr.trimEnd().split('\n').length], `${name} ${args.join(' ')}`).toEqual([
      2, 2,
    ]);
  }
}, 120_000);
