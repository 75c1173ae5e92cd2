import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister } from '@signatory/register';
import { expect, onTestFinished, test } from 'vitest';
import { start } from '../support/started.ts';

const body = (name: string) =>
  ({ slug: 'the-gazette', kind: 'NEWS_PUBLISHER', names: { en: name } }) as const;
const ASK = '{ body(slug: "the-gazette") { name } }';
const told = (name: string) => ({ data: { body: { name } } });

test('a cached row is read again after a write of this process', async () => {
  const server = await start();
  onTestFinished(() => server.close());
  await server.register.bodies.add(body('The Gazette'), 'test');
  expect(await server.ask(ASK)).toEqual(told('The Gazette'));
  expect(await server.ask(ASK)).toEqual(told('The Gazette'));
  await server.register.bodies.add(body('The New Gazette'), 'test');
  expect(await server.ask(ASK)).toEqual(told('The New Gazette'));
});

test('and after a write of another process', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  const url = `file:${join(folder, 'register.sqlite')}`;
  const [server, other] = [await start(await openRegister(url)), await openRegister(url)];
  onTestFinished(async () => {
    await server.close();
    await other.close();
    await rm(folder, { recursive: true });
  });
  await other.bodies.add(body('The Gazette'), 'test');
  expect(await server.ask(ASK)).toEqual(told('The Gazette'));
  const stamp = server.register.stamp();
  expect(server.register.stamp()).toBe(stamp);
  await other.bodies.add(body('The New Gazette'), 'test');
  expect(server.register.stamp()).not.toBe(stamp);
  expect(await server.ask(ASK)).toEqual(told('The New Gazette'));
});
