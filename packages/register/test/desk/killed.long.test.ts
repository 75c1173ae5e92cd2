import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { editing } from '../../src/desk/editing.ts';
import { openStore } from '../../src/desk/open-store.ts';
import { people } from '../../src/desk/people.ts';
import { reading } from '../../src/desk/reading.ts';
import { counted } from './support/desk-stores.ts';

const SAVER = fileURLToPath(new URL('support/saver.ts', import.meta.url));
const ROUNDS = 50;

/** Has a program save until it is killed, some milliseconds after its first save; gives the last version that it acknowledged. */
async function killedWhileSaving(args: readonly string[], after: number): Promise<number> {
  const child = spawn(process.execPath, [SAVER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  const ended = once(lines, 'close');
  const first = once(lines, 'line');
  lines.on('line', (line) => acknowledged.push(Number(line)));
  await first;
  await pause(after);
  child.kill('SIGKILL');
  await ended;
  return acknowledged.at(-1) ?? 0;
}

test(`${ROUNDS} programs, killed while they save, lose no save that they acknowledged`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const url = `file:${join(folder, 'desk.sqlite')}`;
  const newId = counted('id-');
  const engine = await openStore(url);
  const { id } = await people(engine, newId).add(null, 'Ann', ['editor']);
  const set = await editing(engine, newId).create(id, 'A change');
  const desk = reading(engine, async () => new Map());
  for (let round = 0; round < ROUNDS; round++) {
    const from = (await desk.changeSet(set))?.version ?? 0;
    const last = await killedWhileSaving([url, id, set, `${from}`], round % 20);
    const { version = 0 } = (await desk.changeSet(set)) ?? {};
    // A save may have been committed and not told of any more.
    expect([last, last + 1]).toContain(version);
    const [draft] = await desk.drafts(set);
    expect(draft?.draft).toEqual({ slug: 'a', note: `Version ${version - 1}` });
  }
  const { totalCount } = await desk.audit(set, { first: 1 });
  expect(await totalCount()).toBe((await desk.changeSet(set))?.version);
  await engine.db.destroy();
  await rm(folder, { recursive: true });
}, 600_000);
