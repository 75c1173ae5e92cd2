import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPublished } from '../../src/edition/chain.ts';
import { describePact } from '../support/edition-folders.ts';
import { published } from '../support/editions.ts';
import { runScript, script } from '../support/run-script.ts';
import { makeSeedFolder } from '../support/seed-folder.ts';

const ROUNDS = 30;
const PUBLISH = ['publish', '--why', 'Again.'] as const;
const REDACT = ['redact', 'Accord:pact', '--why', 'A court.'] as const;

let root: string;
/** A folder with a change that is not published, and one of which the same entry is redacted in two editions next. */
let changed: string;
let redactable: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'killed-'));
  changed = await makeSeedFolder();
  await published(changed, '2025-12-01.1');
  await describePact(changed, 'Hurtful.');
  redactable = join(root, 'redactable');
  await cp(changed, redactable, { recursive: true });
  await published(redactable, '2025-12-02.1');
  await describePact(redactable, 'A pact again.');
  await published(redactable, '2025-12-03.1');
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await rm(changed, { recursive: true });
});

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(root, 'round-'));
  await cp(folder, copy, { recursive: true });
  return copy;
}

const BEGAN = Date.now();
const DAY = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Words in which the day after these tests began reads like the day they began: an edition is named by its day. */
const onFirstDay = (words: string): string => words.replaceAll(dayOf(BEGAN + DAY), dayOf(BEGAN));

/** The texts of the editions of a folder by their files' names, and the names of hidden files. */
async function editionsIn(folder: string) {
  const names = await readdir(join(folder, 'editions'));
  const texts = names
    .filter((name) => !name.startsWith('.'))
    .map(async (name) => {
      const text = await readFile(join(folder, 'editions', name), 'utf8');
      return [onFirstDay(name), onFirstDay(text)] as const;
    });
  return {
    texts: Object.fromEntries(await Promise.all(texts)),
    hidden: names.filter((name) => name.startsWith('.')),
  };
}

/** Runs a command and kills it some milliseconds after it began, or after it first wrote among the editions. Returns how long it ran. */
async function killed(
  [name, ...args]: readonly string[],
  folder: string,
  moment: { readonly after: number } | { readonly written: number } | null,
): Promise<number> {
  const began = performance.now();
  const watcher = watch(join(folder, 'editions'));
  const child = spawn('node', [script(name ?? ''), ...args, folder], { stdio: 'ignore' });
  const closed = once(child, 'close');
  const kill = async () => {
    if (moment === null) return;
    if ('written' in moment) await Promise.race([once(watcher, 'change'), closed]);
    await pause('written' in moment ? moment.written : moment.after);
    child.kill('SIGKILL');
  };
  await Promise.all([kill(), closed]);
  watcher.close();
  return performance.now() - began;
}

/** Kills a command in many rounds at moments spread over its time, half of them while it writes; each ends with a round that is not killed. */
async function rounds(
  command: readonly string[],
  folder: string,
  check: (copy: string, whole: Awaited<ReturnType<typeof editionsIn>>) => Promise<string>,
): Promise<Readonly<Record<string, number>>> {
  const reference = await copyOf(folder);
  const longest = await killed(command, reference, null);
  const whole = await editionsIn(reference);
  expect(whole.hidden).toEqual([]);
  const seen: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const copy = await copyOf(folder);
    const moment =
      round % 2 === 0
        ? { written: (round % 6) / 2 }
        : { after: longest * (0.3 + (0.8 * round) / ROUNDS) };
    await killed(command, copy, moment);
    const state = await check(copy, whole);
    seen[state] = (seen[state] ?? 0) + 1;
    expect(await editionsIn(copy)).toEqual(whole);
    await rm(copy, { recursive: true });
  }
  console.log(`${command[0]} was killed`, seen);
  return seen;
}

const LEFT = /^A (command|redaction) was stopped .*\.$/m;

test(`${ROUNDS} publications, killed at any moment, leave an edition or none, and the next one works`, async () => {
  const before = (await editionsIn(changed)).texts;
  await rounds(PUBLISH, changed, async (copy, whole) => {
    const { texts, hidden } = await editionsIn(copy);
    const isPublished = Object.keys(texts).length > Object.keys(before).length;
    expect(texts).toEqual(isPublished ? whole.texts : before);
    const [name, ...args] = PUBLISH;
    const { code, stdout } = await runScript(name, ...args, copy);
    expect([code, LEFT.test(stdout)]).toEqual([0, hidden.length > 0]);
    expect(stdout).toMatch(isPublished ? /There is nothing to publish/ : /Published .*1 corrected/);
    if (hidden.length === 0) return isPublished ? 'after' : 'before';
    expect(stdout).toMatch(isPublished ? /right after it published/ : /before it published/);
    return isPublished ? 'right after' : 'while it wrote';
  });
}, 1_200_000);

test(`${ROUNDS} redactions, killed at any moment, leave each edition whole, and the next command works`, async () => {
  const before = (await editionsIn(redactable)).texts;
  const seen = await rounds(REDACT, redactable, async (copy, whole) => {
    const { texts, hidden } = await editionsIn(copy);
    for (const [file, text] of Object.entries(texts))
      expect([before[file], whole.texts[file]]).toContain(text);
    expect(await readPublished(copy)).toHaveLength(3);
    const done = Object.keys(texts).filter((file) => texts[file] === whole.texts[file]).length;
    const published = await runScript('publish', copy);
    expect([published.code, LEFT.test(published.stdout)]).toEqual([0, hidden.length > 0]);
    expect(published.stdout).toMatch(/All is published: 2025-12-03\.1\.\n$/);
    if (done === 2)
      expect(published.stdout).toContain(
        'run `npm run redact -- Accord:pact --why "A court."` again',
      );
    const [name, ...args] = REDACT;
    const again = await runScript(name, ...args, copy);
    if (done === 3)
      expect(again.stderr).toMatch(/were taken out already, of 2025-12-01\.1, 2025-12-02\.1/);
    else expect(again.stdout).toMatch(/Accord:pact is redacted in /);
    return `with ${done - 1} of 2 editions changed`;
  });
  expect(Object.keys(seen).length).toBeGreaterThan(1);
}, 1_200_000);
