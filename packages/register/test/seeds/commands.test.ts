import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { published } from '../support/editions.ts';
import { text } from '../support/gazette.ts';
import { runScript as run, script } from '../support/run-script.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();

let texts = '';
beforeEach(async () => {
  texts = await mkdtemp(join(tmpdir(), 'texts-'));
});
afterEach(() => rm(texts, { recursive: true }));

test('both commands report all faults of all files, with their number at the end, and write nothing', async () => {
  const { path, edit } = folder();
  await edit('bodies.yaml', (text) => text.replace('kind:', 'knid:'));
  await edit('leaders.yaml', (text) => text.replace('from: 2020', 'from: 2020-13'));
  await edit('accords/pact.yaml', (text) => text.replace('leader: envoy', 'leader: envoi'));
  const messages = [
    /accords\/pact\.yaml:\d+: there is no leader "envoi"\n {2}write "envoy" if that is meant/,
    /bodies\.yaml:2: there is no field "knid" here\n {2}write "kind" if that is meant/,
    /leaders\.yaml:\d+: from is not a date\n {2}write 2025/,
    /\n3 faults\. Nothing was written\.\n$/,
  ];
  for (const [name, ...args] of [
    ['tidy', path],
    ['verify', '--seeds', path, '--texts', texts, '--record'],
  ] as const) {
    const { code, stderr } = await run(name, ...args);
    expect(code).toBe(2);
    for (const line of messages) expect(stderr).toMatch(line);
  }
}, 120_000);

test('arguments that a command does not have are refused in a sentence', async () => {
  const { path } = folder();
  for (const [name, ...args] of [
    ['tidy', '--quick'],
    ['tidy', join(path, 'nowhere')],
    ['verify'],
    ['verify', '--texts', join(path, 'nowhere')],
    ['verify', '--texts'],
    ['verify', '--seeds', join(path, 'bodies.yaml'), '--texts', texts],
  ] as const) {
    const { code, stderr } = await run(name, ...args);
    expect([code, stderr.trimEnd().split('\n').length], `${name} ${args.join(' ')}`).toEqual([
      2, 2,
    ]);
  }
}, 120_000);

test('levels are recorded beside comments, and where an edition has none', async () => {
  const { path, edit } = folder();
  const file = 'sources/gazette/statements.yaml';
  await edit(file, (before) =>
    before.replace(/ +verified:\n.*\n.*\n.*\n/, '').replace('- slug', '# By hand.\n- slug'),
  );
  await published(path, '2026-12-04.1');
  await writeFile(join(texts, 'talks.txt'), text);
  const { code } = await run('verify', '--seeds', path, '--texts', texts, '--record');
  expect(code).toBe(0);
  const recorded = await readFile(join(path, file), 'utf8');
  expect(recorded).toMatch(/^# By hand\.\n- slug/);
  expect(recorded.match(/level: EXACT/g)).toHaveLength(2);
}, 120_000);

test('who kills tidy while it writes finds each file as it was or as it is meant to be', async () => {
  const { path } = folder();
  const source = await readFile(join(path, 'sources/gazette/source.yaml'), 'utf8');
  const untidy = `# Kept.\n${source.split('\n').filter(Boolean).toReversed().join('\n')}\n`;
  const slugs = Array.from({ length: 150 }, (_, i) => `paper-${String(i).padStart(3, '0')}`);
  for (const slug of slugs) {
    await mkdir(join(path, 'sources', slug));
    await writeFile(join(path, 'sources', slug, 'source.yaml'), untidy);
  }
  const states = () =>
    Promise.all(slugs.map((slug) => readFile(join(path, 'sources', slug, 'source.yaml'), 'utf8')));
  const child = spawn('node', [script('tidy'), path], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const last = join(path, 'sources', slugs[0] ?? '', 'source.yaml');
  while ((await readFile(last, 'utf8')) === untidy && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill('SIGKILL');
  await ended;

  const after = await states();
  expect((await run('tidy', path)).code).toBe(0);
  const [tidy = ''] = await states();
  expect(after.every((text) => text === untidy || text === tidy)).toBe(true);
  expect(new Set(await states())).toEqual(new Set([tidy]));
  const hidden = (await readdir(path, { recursive: true })).filter((name) => /\.new$/.test(name));
  expect(hidden).toEqual([]);
}, 120_000);
