import { beforeAll, expect, test } from 'vitest';
import { people } from '../../src/desk/people.ts';
import { challenges } from '../../src/desk/sign-in/challenges.ts';
import { type Passkeys, passkeys } from '../../src/desk/sign-in/passkeys.ts';
import { type SignIn, signIn } from '../../src/desk/sign-in/sign-in.ts';
import { counted, onEveryStore } from './support/desk-stores.ts';

const MINUTE = 60_000;

onEveryStore((engine) => {
  let time = Date.parse('2027-03-01T10:00:00Z');
  let keys: Passkeys;
  let door: SignIn;
  let ann: string;
  let given: ReturnType<typeof challenges>;
  beforeAll(async () => {
    const timed = { ...engine(), now: () => new Date(time) };
    [keys, door, given] = [passkeys(timed), signIn(timed), challenges(timed)];
    ann = (await people(timed, counted('person-')).add(null, 'Ann', ['admin', 'editor'])).id;
  });
  const entered = async (person = ann) =>
    (await door.enter(await door.invite(null, person))).session;
  const key = (id: string, counter = 0) => ({
    id,
    person: ann,
    publicKey: 'AA',
    counter,
    transports: ['internal'],
  });
  const isUnknown = expect.objectContaining({ code: 'UNKNOWN' });
  const mustProve = expect.objectContaining({
    code: 'PROVE_AGAIN',
    cure: expect.stringMatching(/^use your passkey|npm run desk -- --invite NAME/),
  });

  test('a challenge is answered once, for what it was given, by whom, and within five minutes', async () => {
    const challenge = await given.give('PROVE', ann);
    await given.spend(challenge, 'PROVE', ann);
    await expect(given.spend(challenge, 'PROVE', ann)).rejects.toEqual(isUnknown);
    for (const [purpose, person] of [
      ['ENTER', ann],
      ['PROVE', null],
    ] as const) {
      const other = await given.give('PROVE', ann);
      await expect(given.spend(other, purpose, person)).rejects.toEqual(isUnknown);
      // It is spent by that too.
      await expect(given.spend(other, 'PROVE', ann)).rejects.toEqual(isUnknown);
    }
    const late = await given.give('ENTER', null);
    time += 6 * MINUTE;
    await expect(given.spend(late, 'ENTER', null)).rejects.toEqual(isUnknown);
  });

  test('who has no passkey proves by a link who they are, and who has one by that alone; for 15 minutes', async () => {
    const first = await entered();
    await door.requireProof(first);
    time += 16 * MINUTE;
    await expect(door.requireProof(first)).rejects.toEqual(mustProve);
    const fresh = await entered();
    await keys.add(fresh, 'Telephone', key('a'));
    await door.requireProof(fresh);
    const linked = await entered();
    await expect(door.requireProof(linked)).rejects.toEqual(mustProve);
    await keys.prove(linked, key('a'), 0);
    await door.requireProof(linked);
    time += 16 * MINUTE;
    await expect(door.requireProof(linked)).rejects.toEqual(mustProve);
    await expect(door.requireProof('none')).rejects.toEqual(mustProve);
  });

  test('a passkey that counts is used with its latest count alone, and signs in', async () => {
    const session = await entered();
    await keys.add(session, 'Key', key('b', 4));
    const { session: own, person } = await keys.enter(key('b', 4), 5);
    expect([person.id, (await door.personOf(own))?.id]).toEqual([ann, ann]);
    await door.requireProof(own);
    await expect(keys.enter(key('b', 4), 6)).rejects.toEqual(isUnknown);
    expect(await keys.key('b')).toMatchObject({ counter: 5, person: ann });
    await expect(keys.add(session, 'Again', key('b'))).rejects.toMatchObject({ code: 'INVALID' });
  });

  test('a passkey proves nothing of somebody else, nor once it is removed; its sessions end with it', async () => {
    const store = people(engine(), counted('other-'));
    const ben = (await store.add(null, 'Ben', ['editor'])).id;
    const session = await entered(ben);
    await keys.add(session, 'Ben’s', key('c'));
    await expect(keys.prove(session, key('a'), 0)).rejects.toEqual(isUnknown);
    const mine = await entered();
    await expect(keys.prove(mine, { ...key('c'), person: ben }, 0)).rejects.toEqual(isUnknown);
    await expect(keys.remove(ben, session, 'b')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const elsewhere = await entered(ben);
    await keys.remove(ben, session, 'c');
    expect((await door.personOf(session))?.id).toBe(ben);
    expect(await door.personOf(elsewhere)).toBe(null);
    await expect(keys.enter({ ...key('c'), person: ben }, 0)).rejects.toEqual(isUnknown);
    await expect(keys.remove(ann, mine, 'c')).rejects.toEqual(isUnknown);
  });

  test('who has no role any more does not come in by a passkey', async () => {
    const store = people(engine(), counted('gone-'));
    const cem = (await store.add(null, 'Cem', ['editor'])).id;
    await keys.add(await entered(cem), 'Key', key('d'));
    await store.setRoles(ann, cem, []);
    await expect(keys.enter({ ...key('d'), person: cem }, 0)).rejects.toEqual(isUnknown);
  });
});
