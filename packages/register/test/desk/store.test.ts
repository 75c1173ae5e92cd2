import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { editing } from '../../src/desk/editing.ts';
import { openStore } from '../../src/desk/open-store.ts';
import { people } from '../../src/desk/people.ts';
import { reading } from '../../src/desk/reading.ts';
import { openRegister } from '../../src/register.ts';
import { counted, onEveryStore } from './support/desk-stores.ts';

onEveryStore((engine) => {
  const newId = counted('id-');

  test('the last admin stays, and somebody without a role may nothing', async () => {
    const { add, setRoles, list } = people(engine(), newId);
    const admin = await add(null, 'First', ['admin']);
    await expect(setRoles(admin.id, admin.id, ['editor'])).rejects.toMatchObject({
      code: 'LAST_ADMIN',
    });
    const second = await add(admin.id, 'Second', ['admin', 'editor']);
    await setRoles(second.id, admin.id, []);
    await expect(add(admin.id, 'Third', ['editor'])).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(editing(engine(), newId).create(admin.id, 'A change')).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await list()).toEqual([
      { id: admin.id, name: 'First', roles: [] },
      { id: second.id, name: 'Second', roles: ['admin', 'editor'] },
    ]);
    await expect(setRoles(second.id, second.id, [])).rejects.toMatchObject({ code: 'LAST_ADMIN' });
  });

  test('saving the same roles again does nothing, and nobody is called as somebody else is', async () => {
    const { add, rename, setRoles, list } = people(engine(), newId);
    const admin = await add(null, 'Same', ['admin', 'editor']);
    const lines = () => reading(engine(), async () => new Map()).audit(null, { last: 100 });
    const before = (await lines()).rows.length;
    expect(await setRoles(admin.id, admin.id, ['editor', 'admin'])).toMatchObject({ name: 'Same' });
    expect((await lines()).rows).toHaveLength(before);
    const count = (await list()).length;
    await expect(add(admin.id, ' same', ['editor'])).rejects.toMatchObject({
      message: 'somebody called same is at the desk already',
      where: ['name'],
    });
    const other = await add(admin.id, 'Other one', ['editor']);
    await expect(rename(admin.id, other.id, 'Same')).rejects.toMatchObject({ where: ['name'] });
    await rename(admin.id, other.id, 'Other One');
    expect(await list()).toHaveLength(count + 1);
  });

  test('what was submitted and the audit trail are changed by nobody, not even by SQL', async () => {
    const { create, save, submit } = editing(engine(), newId);
    const { id } = await people(engine(), newId).add(null, 'Editor', ['editor']);
    const set = await create(id, 'A change');
    const draft = { type: 'Body', key: 'a', base: null, draft: { slug: 'a' } } as const;
    await submit(id, set, await save(id, set, 1, draft), 'It says so.');
    const schema = engine().dialect === 'sqlite' ? '' : 'desk.';
    for (const statement of [
      `update ${schema}submission set why = 'Another reason'`,
      `delete from ${schema}submission`,
      `update ${schema}audit set "by" = null`,
      `delete from ${schema}audit`,
    ])
      await expect(sql.raw(statement).execute(engine().db)).rejects.toThrow('only added to');
    const { audit } = reading(engine(), async () => new Map());
    const { rows } = await audit(set, { first: 10 });
    expect(rows.map(({ what, by, subject }) => [what, by, subject])).toEqual([
      ['CREATE', id, null],
      ['SAVE', id, 'Body:a'],
      ['SUBMIT', id, expect.stringMatching(/^[0-9a-f]{64}$/)],
    ]);
  });

  test('the queue is read page by page, the latest first, and tells what the record has published', async () => {
    const { create, withdraw } = editing(engine(), newId);
    const { id } = await people(engine(), newId).add(null, 'Editor', ['editor']);
    const sets: string[] = [];
    for (const title of ['One', 'Two', 'Three']) sets.unshift(await create(id, title));
    await withdraw(id, sets[1] ?? '', 1, 'Not needed.');
    const { changeSets } = reading(
      engine(),
      async () => new Map([[sets[2] ?? '', '2026-12-04.1']]),
    );
    const first = await changeSets(['WITHDRAWN', 'DRAFT'], { first: 2 });
    expect(first.rows.map(({ title, state }) => [title, state])).toEqual([
      ['Three', 'DRAFT'],
      ['Two', 'WITHDRAWN'],
    ]);
    const next = await changeSets(['WITHDRAWN', 'DRAFT'], {
      first: 1,
      after: first.cursors[1] ?? '',
    });
    expect(next.rows[0]).toMatchObject({
      title: 'One',
      state: 'PUBLISHED',
      edition: '2026-12-04.1',
    });
  });
});

test('a desk is not opened as a register, nor a register as a desk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  const [desk, record] = [`file:${join(folder, 'desk')}`, `file:${join(folder, 'record')}`];
  await (await openStore(desk)).db.destroy();
  await (await openRegister(record)).close();
  await expect(openRegister(desk)).rejects.toThrow('a database of another program');
  await expect(openStore(record)).rejects.toThrow('a database of another program');
  await (await openStore(desk)).db.destroy();
  await rm(folder, { recursive: true });
});
