import { openRegister, type Register } from '@signatory/register';
import { expect, onTestFinished, test } from 'vitest';
import { DASHBOARD, type Started, seeded, start } from '../support/started.ts';
import { ask, counted } from '../support/wire.ts';

async function started(register: Register, now?: () => Date): Promise<Started> {
  const server = await start(register, DASHBOARD, {}, undefined, now);
  onTestFinished(() => server.close());
  return server;
}

const get = (query: string, headers: Record<string, string> = {}) => ({
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers,
});
const addBody = (register: Register, number: number) =>
  register.bodies.add(
    { slug: `body-${number}`, kind: 'OTHER', names: { en: `Body ${number}` } },
    'test',
  );
const bodies = async (server: Started): Promise<unknown> =>
  JSON.parse((await ask(server.address, get('{ bodies { totalCount } }'))).body.toString()).data
    .bodies.totalCount;

test('a write invalidates at once, and whatever it does not change stays right', async () => {
  const server = await started(await openRegister(':memory:'));
  for (let number = 1; number <= 30; number++) {
    await addBody(server.register, number);
    expect([await bodies(server), await bodies(server)]).toEqual([number, number]);
  }
  // What was asked before is kept at once when it is asked of another state.
  expect(await counted(server.address)).toMatchObject({ found: 29, missed: 31, answers: 1 });
  expect(await addBody(server.register, 30)).toBe('unchanged');
  await bodies(server);
  expect((await counted(server.address)).found).toBe(30);
});

test('a response is not cached if a write happened while it was made', async () => {
  const register = await openRegister(':memory:');
  await addBody(register, 1);
  let written = 1;
  const server = await started({
    ...register,
    async counts() {
      const counts = await register.counts();
      await addBody(register, ++written);
      return counts;
    },
  });
  const counts = get('{ register { counts { bodies } } }');
  for (let number = 1; number <= 3; number++) {
    const { body } = await ask(server.address, counts);
    expect(JSON.parse(body.toString()).data.register.counts.bodies).toBe(number);
  }
  expect(await counted(server.address)).toMatchObject({ found: 0, answers: 0 });
});

test('a response is not cached if midnight passed while it was made', async () => {
  const register = await seeded();
  let now = new Date('2025-11-10T23:59:59Z');
  let times = 0;
  const server = await started(
    {
      ...register,
      async counts() {
        if (++times === 2) now = new Date('2025-11-11T00:00:00Z');
        return register.counts();
      },
    },
    () => now,
  );
  const counts = get('{ register { counts { bodies } } }');
  for (let time = 0; time < 2; time++) await ask(server.address, counts);
  expect((await counted(server.address)).answers).toBe(0);
  await ask(server.address, counts);
  expect((await counted(server.address)).found).toBe(0);
  await ask(server.address, counts);
  expect((await counted(server.address)).found).toBe(1);
});
