import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { engineOf } from '../../src/db/open.ts';
import { explained } from '../../src/db/postgres/errors.ts';
import { dialectOn } from '../../src/db/sqlite.ts';
import { SqliteConnection } from '../../src/db/sqlite-file.ts';
import {
  DatabaseBusy,
  DatabaseDamaged,
  DatabaseFull,
  DatabaseGone,
  Unavailable,
} from '../../src/db/unavailable.ts';
import { openRegister, Refused, type Register, registerOn } from '../../src/register.ts';

const body = (slug: string) =>
  ({ slug, kind: 'NEWS_PUBLISHER', names: { en: `The ${slug}` } }) as const;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  path = join(folder, 'register.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

/** Takes the lock that a writer needs, as another program would. */
function lockedByAnother(): DatabaseSync {
  const other = new DatabaseSync(path);
  other.exec('begin immediate');
  return other;
}

/** Stops the clock by which waiting for a lock is measured. The function given passes so many milliseconds. */
function stoppedClock(): (milliseconds: number) => void {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  return (milliseconds) => void vi.advanceTimersByTime(milliseconds);
}

describe('a database file that another program holds', () => {
  test('lets reads go on and timers run, and takes the write when it is let go', async () => {
    stoppedClock();
    const register = await openRegister(`file:${path}`);
    const other = lockedByAnother();
    const order: string[] = [];
    const write = register.bodies.add(body('late'), 'test').finally(() => order.push('written'));
    expect((await register.counts()).bodies).toBe(0);
    order.push('read');
    await pause(20);
    order.push('timer');
    expect(order).toEqual(['read', 'timer']);
    other.exec('rollback');
    expect(await write).toBe('added');
    expect((await register.counts()).bodies).toBe(1);
    other.close();
    await register.close();
  });

  test('refuses a write after two seconds, in words without path or SQL, and takes the next', async () => {
    const pass = stoppedClock();
    const register = await openRegister(`file:${path}`);
    const other = lockedByAnother();
    const answers: unknown[] = [];
    const write = register.bodies.add(body('never'), 'test').catch((error) => answers.push(error));
    await pause(20);
    pass(2_000);
    // Longer than the pause between two attempts, so that one has been made since.
    await pause(200);
    expect(answers).toEqual([]);
    pass(1);
    await write;
    const [refused] = answers as [DatabaseBusy];
    expect(refused).toBeInstanceOf(DatabaseBusy);
    expect(`${refused.message} ${refused.cure}`).not.toMatch(/sqlite|begin|\//i);
    other.exec('rollback');
    other.close();
    expect(await register.bodies.add(body('next'), 'test')).toBe('added');
    expect((await register.counts()).bodies).toBe(1);
    await register.close();
  });

  test('is refused at the start if it is not let go', async () => {
    const pass = stoppedClock();
    const other = new DatabaseSync(path);
    other.exec('pragma locking_mode = exclusive; begin exclusive');
    const opened = openRegister(`file:${path}`);
    pass(5_001);
    await expect(opened).rejects.toThrow(/held by another program/);
    other.close();
  });
});

test('a write that is under way is not seen until it is whole', async () => {
  const register = await openRegister(`file:${path}`);
  const writes = ['one', 'two', 'three'].map((slug) => register.bodies.add(body(slug), 'test'));
  const seen = (await register.counts()).bodies;
  await Promise.all(writes);
  expect([seen, (await register.counts()).bodies]).toEqual([0, 3]);
  await register.close();
});

test('a full database refuses writes whole, answers reads, and takes writes again when there is room', async () => {
  const [reader, writer] = [new SqliteConnection(path), new SqliteConnection(path)];
  writer.exec('pragma journal_mode = wal');
  const engine = await engineOf(dialectOn({ reader, writer, check: () => {} }), 'sqlite');
  const register: Register = registerOn(engine);
  writer.exec(`pragma max_page_count = ${Number(writer.value('pragma page_count')) + 2}`);
  const fill = async () => {
    for (let number = 0; number < 1_000; number++) {
      await register.bodies.add(body(`body-${number}`), 'test');
    }
  };
  expect(await fill().catch((error) => error)).toBeInstanceOf(DatabaseFull);
  const { bodies } = await register.counts();
  expect([bodies > 0, (await register.revision()).number]).toEqual([true, bodies]);
  writer.exec('pragma max_page_count = 1000000');
  expect(await register.bodies.add(body('at-last'), 'test')).toBe('added');
  await register.close();
});

describe('a database file damaged', () => {
  const damage = async () => {
    const file = await open(path, 'r+');
    const { size } = await file.stat();
    await file.write(Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096);
    await file.close();
  };

  test('in mid-run is reported as unavailable, without path or SQL', async () => {
    await (await openRegister(`file:${path}`)).close();
    const register = await openRegister(`file:${path}`);
    await damage();
    const refused = await register.counts().catch((error) => error);
    expect(refused).toBeInstanceOf(DatabaseDamaged);
    await register.close().catch(() => {});
  });

  test('before the start is refused and left as it is', async () => {
    await (await openRegister(`file:${path}`)).close();
    await damage();
    const refused = await openRegister(`file:${path}`).catch((error) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused.message).toMatch(/damaged/);
  });
});

test('a database file that is moved away refuses until it is back', async () => {
  const register = await openRegister(`file:${path}`);
  // A file that was looked at is taken to be there for five milliseconds.
  await pause(10);
  await rename(path, `${path}.away`);
  await expect(register.bodies.add(body('lost'), 'test')).rejects.toThrow(DatabaseGone);
  await expect(register.counts()).rejects.toThrow(DatabaseGone);
  await rename(`${path}.away`, path);
  expect(await register.bodies.add(body('found'), 'test')).toBe('added');
  await register.close();
});

test('errors of PostgreSQL are reported in the same words', () => {
  const said = (code: string) => explained(Object.assign(new Error('SELECT secret'), { code }));
  expect(said('57014')).toBeInstanceOf(DatabaseBusy);
  expect(said('53100')).toBeInstanceOf(DatabaseFull);
  expect(said('ECONNREFUSED')).toBeInstanceOf(DatabaseGone);
  expect(said('57P01')).toBeInstanceOf(DatabaseGone);
  expect(said('XX001')).toBeInstanceOf(DatabaseDamaged);
  expect(said('23505')).not.toBeInstanceOf(Unavailable);
});
