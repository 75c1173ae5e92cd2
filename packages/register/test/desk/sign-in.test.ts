import { expect, test } from 'vitest';
import { people } from '../../src/desk/people.ts';
import { signIn } from '../../src/desk/sign-in/sign-in.ts';
import { counted, onEveryStore } from './support/desk-stores.ts';

const HOUR = 3_600_000;

onEveryStore((store) => {
  let hours = 0;
  const newId = counted('id-');
  const engine = () => ({
    ...store(),
    now: () => new Date(Date.parse('2026-12-04T09:00:00Z') + hours * HOUR),
  });
  const desk = () => ({ ...signIn(engine()), ...people(engine(), newId) });

  test('the first link makes an admin, once, within a quarter of an hour, and while there is none', async () => {
    const late = await desk().inviteFirstAdmin();
    hours += 0.3;
    await expect(desk().enter(late ?? '')).rejects.toMatchObject({ code: 'UNKNOWN' });
    const [replaced, link] = [await desk().inviteFirstAdmin(), await desk().inviteFirstAdmin()];
    await expect(desk().enter(replaced ?? '')).rejects.toMatchObject({ code: 'UNKNOWN' });
    const { session, person } = await desk().enter(link ?? '');
    expect(person.roles).toEqual(['editor', 'reviewer', 'admin']);
    expect(await desk().personOf(session)).toEqual(person);
    await expect(desk().enter(link ?? '')).rejects.toMatchObject({ code: 'UNKNOWN' });
    expect(await desk().inviteFirstAdmin()).toBeNull();
  });

  test('a session ends 12 hours after its last use, 7 days after it began, and with a change of roles', async () => {
    const admin = await desk().add(null, 'Admin', ['admin']);
    const { id } = await desk().add(admin.id, 'Ann', ['editor']);
    const enter = async () => (await desk().enter(await desk().invite(admin.id, id))).session;
    const isIn = async (session: string) => (await desk().personOf(session)) !== null;

    const idle = await enter();
    hours += 11;
    expect(await isIn(idle)).toBe(true);
    hours += 11;
    expect(await isIn(idle)).toBe(true);
    hours += 12.1;
    expect(await isIn(idle)).toBe(false);

    const busy = await enter();
    for (let hour = 0; hour < 7 * 24; hour += 8) {
      expect(await isIn(busy)).toBe(true);
      hours += 8;
    }
    hours += 0.1;
    expect(await isIn(busy)).toBe(false);

    const [left, ended] = [await enter(), await enter()];
    await desk().leave(left);
    expect([await isIn(left), await isIn(ended)]).toEqual([false, true]);
    await desk().setRoles(admin.id, id, ['editor', 'reviewer']);
    expect(await isIn(ended)).toBe(false);
    const link = await desk().invite(admin.id, id);
    await desk().setRoles(admin.id, id, []);
    await expect(desk().enter(link)).rejects.toMatchObject({ code: 'UNKNOWN' });
    await expect(desk().invite(id, admin.id)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('a new link makes those void that were made for the same person before', async () => {
    const admin = await desk().add(null, 'Another admin', ['admin']);
    const { id } = await desk().add(admin.id, 'Late', ['editor']);
    const [lost, link] = [await desk().invite(admin.id, id), await desk().invite(admin.id, id)];
    await expect(desk().enter(lost)).rejects.toMatchObject({ code: 'UNKNOWN' });
    expect((await desk().enter(link)).person.name).toBe('Late');
  });

  test('no secret is stored: what is in the tables signs nobody in', async () => {
    const { db } = store();
    const stored = [
      ...(await db.selectFrom('session').select('hash').execute()),
      ...(await db.selectFrom('link').select('hash').execute()),
    ];
    expect(stored.length).toBeGreaterThan(0);
    for (const { hash } of stored) {
      expect(await desk().personOf(hash)).toBeNull();
      await expect(desk().enter(hash)).rejects.toMatchObject({ code: 'UNKNOWN' });
    }
  });
});
