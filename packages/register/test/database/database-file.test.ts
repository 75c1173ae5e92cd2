import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/db/open.ts';
import { openRegister, Refused } from '../../src/register.ts';

const body = { slug: 'the-gazette', kind: 'NEWS_PUBLISHER', names: { en: 'The Gazette' } } as const;

describe('a database file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'register-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  test('is made with its folder, and opened again as it was left', async () => {
    const url = `file:${join(folder, 'new', 'register.sqlite')}`;
    const first = await openRegister(url);
    await first.bodies.add(body, 'test');
    await first.close();
    const second = await openRegister(url);
    expect((await second.counts()).bodies).toBe(1);
    await second.close();
  });

  test('of another program is refused and left as it is', async () => {
    const path = join(folder, 'other.sqlite');
    new DatabaseSync(path).exec('create table address (name text)');
    const before = await readFile(path);
    await expect(openRegister(`file:${path}`)).rejects.toThrow(/database of another program/);
    expect(await readFile(path)).toEqual(before);
  });

  test('that is no database is refused and left as it is', async () => {
    const path = join(folder, 'notes.txt');
    await writeFile(
      path,
      'not a database at all, but long enough to have a header of a hundred bytes or more, as files of SQLite do',
    );
    await expect(openRegister(`file:${path}`)).rejects.toThrow(Refused);
    expect(await readFile(path, 'utf8')).toMatch(/^not a database/);
  });

  test('written by a newer version is refused', async () => {
    const path = join(folder, 'newer.sqlite');
    await (await openRegister(`file:${path}`)).close();
    const database = new DatabaseSync(path);
    database.exec(
      "insert into kysely_migration (name, timestamp) values ('9999-later', '2027-01-01')",
    );
    database.close();
    await expect(openRegister(`file:${path}`)).rejects.toThrow(/newer version/);
  });

  test.each(['', 'mysql://x', 'register.sqlite'])('named %j is refused', async (url) => {
    await expect(openRegister(url)).rejects.toThrow(/names no database/);
  });

  test('that runs several long queries lets everything else go on between them', async () => {
    const { db } = await openEngine(`file:${join(folder, 'register.sqlite')}`);
    let rounds = 0;
    let goesOn = true;
    const go = () => {
      rounds += 1;
      if (goesOn) setImmediate(go);
    };
    setImmediate(go);
    const answered = await Promise.all(
      [1, 2, 3].map(async (times) => {
        // A third of a second and more.
        const count = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${times * 1_000_000})
          select count(*) from n`;
        await count.execute(db);
        return rounds;
      }),
    );
    goesOn = false;
    expect(answered[0]).toBeLessThan(answered[1] ?? 0);
    expect(answered[1]).toBeLessThan(answered[2] ?? 0);
    await db.destroy();
  });
});
