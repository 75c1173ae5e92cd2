import { request } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { dayAfter, manyEditions } from '../support/many-editions.ts';
import { start } from '../support/started.ts';

const now = () => new Date('2026-12-09T12:00:00Z');
const register = await manyEditions(20);
afterAll(() => register.close());

test('an edition stays open while somebody reads a file of it, and however readers end', async () => {
  const server = await start(register, undefined, {}, undefined, now);
  const knownOn = (i: number) => `/data/register.sqlite?knownOn=${dayAfter(i)}.1`;
  const whole = Buffer.from(await (await server.get(knownOn(0))).arrayBuffer());
  // One that takes the beginning and waits.
  const slow = request(new URL(knownOn(0), server.address));
  const response = await new Promise<import('node:http').IncomingMessage>((resolve) => {
    slow.on('response', resolve);
    slow.end();
  });
  response.pause();
  for (let i = 1; i < 14; i++) {
    const other = await server.get(knownOn(i));
    // Half of them go before the end.
    if (i % 2 === 0) await other.body?.cancel();
    else expect((await other.arrayBuffer()).byteLength).toBeGreaterThan(0);
  }
  const rest: Buffer[] = [];
  for await (const part of response) rest.push(part);
  expect(Buffer.concat(rest).equals(whole)).toBe(true);
  for (let i = 0; i < 14; i++) expect((await server.get(knownOn(i))).status).toBe(200);
  await server.app.close();
});
