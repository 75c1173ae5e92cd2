import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeeds, openRegister, type Register } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';
import { seedFolder } from '../support/seed-folder.ts';

const seeds = seedFolder();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copies-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Every row of every table and view of a register's copy, in the order in which they come, by table. */
async function copyOf(register: Register, name: string) {
  const path = join(folder, `${name}.sqlite`);
  await register.copyTo(path);
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database
    .prepare("select name from sqlite_schema where type in ('table', 'view') order by name")
    .all()
    .map((row) => String(row.name));
  const rows = new Map(
    tables.map((table) => [table, database.prepare(`select * from "${table}"`).all()]),
  );
  database.close();
  return { rows, bytes: await readFile(path) };
}

onEveryEngine((fixture) => {
  test('equal seeds give equal copies, whenever they were filled, in however many steps and by which engine', async () => {
    const { register } = fixture();
    const { path, edit } = seeds();
    await edit('sources/gazette/statements.yaml', (text) =>
      text.replace('attributedAs: he', 'attributedAs: He'),
    );
    await edit('accords/pact.yaml', (text) => `${text}note: Soon to go.\n`);
    await loadSeeds(register, path);
    await edit('accords/pact.yaml', (text) => text.replace('note: Soon to go.\n', ''));
    await edit('sources/gazette/statements.yaml', (text) =>
      text.replace('attributedAs: He', 'attributedAs: he'),
    );
    await loadSeeds(register, path);

    const fresh = await openRegister(':memory:', { now: () => new Date('2031-02-03T04:05:06Z') });
    await loadSeeds(fresh, path, 'another reason');
    const [one, other] = [await copyOf(register, 'one'), await copyOf(fresh, 'other')];
    expect(one.rows).toEqual(other.rows);
    expect(one.rows.get('wording')).toHaveLength(2);
    expect(one.rows.get('about')).toContainEqual({
      key: 'digest',
      value: (await register.revision()).digest,
    });
    expect(JSON.stringify([...one.rows])).not.toMatch(/2026-11-23|2031-02-03|another reason/);
    expect(one.bytes.equals(other.bytes)).toBe(true);
    await fresh.close();
    await rm(join(folder, 'one.sqlite'));
    await rm(join(folder, 'other.sqlite'));
  });
});
