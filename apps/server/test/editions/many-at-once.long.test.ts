import { readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dayAfter, manyEditions } from '../support/many-editions.ts';
import { type Started, start } from '../support/started.ts';

const EDITIONS = 100;
const now = () => new Date('2026-12-09T12:00:00Z');

const register = await manyEditions(EDITIONS);
afterAll(() => register.close());

const PACT = encodeURIComponent('{ accord(slug: "pact") { description } }');
const knownOn = (server: Started, i: number) =>
  server.get(`/graphql?query=${PACT}&knownOn=${dayAfter(i)}`);

interface Answer {
  readonly data: { readonly accord: { readonly description: string } };
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}

const answerOf = async (response: Response) => (await response.json()) as Answer;

/** The folders of opened editions of this process. */
function openFolders(): readonly string[] {
  const prefix = `signatory-editions-${process.pid}-`;
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => readdirSync(join(tmpdir(), name)).map((edition) => join(name, edition)));
}

test('of a hundred days at once few are opened, the rest is to come again, and readers of the present do not wait', async () => {
  const server = await start(register, undefined, {}, undefined, now);
  const days = Array.from({ length: EDITIONS }, (_, i) => knownOn(server, i));
  const present = await server.ask<{ accord: { description: string } }>(
    '{ accord(slug: "pact") { description } }',
  );
  expect(present.data?.accord.description).toBe(`${EDITIONS - 1}.`);
  const statuses = await Promise.all(
    days.map(async (pending, i) => {
      const response = await pending;
      const { data, errors } = await answerOf(response);
      if (response.status === 200) expect(data.accord.description).toBe(`${i}.`);
      else {
        expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
        expect(errors[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
      }
      return response.status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(4);
  await server.app.close();
  expect(openFolders()).toEqual([]);
});

test('a dozen are kept, those not used for longest are closed, and their files are gone', async () => {
  const server = await start(register, undefined, {}, undefined, now);
  for (let i = 0; i < 15; i++) {
    const response = await knownOn(server, i);
    expect((await answerOf(response)).data.accord.description).toBe(`${i}.`);
  }
  await expect.poll(() => openFolders().length).toBe(12);
  // The first was closed, and is opened again.
  expect((await answerOf(await knownOn(server, 0))).data.accord.description).toBe('0.');
  await server.app.close();
  expect(openFolders()).toEqual([]);
});

test('what a process left behind that has ended is removed, and what a running one has is not', async () => {
  // No process has so high a number.
  const left = join(tmpdir(), 'signatory-editions-4194999-left');
  const running = join(tmpdir(), `signatory-editions-${process.ppid}-runs`);
  await mkdir(join(left, '1'), { recursive: true });
  await mkdir(running, { recursive: true });
  const server = await start(register, undefined, {}, undefined, now);
  expect((await knownOn(server, 3)).status).toBe(200);
  const names = readdirSync(tmpdir());
  await rm(running, { recursive: true });
  expect(names).not.toContain('signatory-editions-4194999-left');
  expect(names).toContain(`signatory-editions-${process.ppid}-runs`);
  await server.app.close();
});

test('opening is paid for from the budget of the client', async () => {
  const server = await start(register, undefined, { rateLimit: 1_000 }, undefined, now);
  const statuses: number[] = [];
  for (let i = 0; i < 22; i++) statuses.push((await knownOn(server, i)).status);
  expect(statuses.slice(0, 19)).toEqual(Array(19).fill(200));
  expect(statuses.at(-1)).toBe(429);
  await server.app.close();
});
