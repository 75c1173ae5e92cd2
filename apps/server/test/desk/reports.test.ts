import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedDesk, startedDesk } from './started-desk.ts';

let desk: StartedDesk;
let admin: string;
beforeAll(async () => {
  desk = await startedDesk();
  admin = await desk.enter(await desk.firstLink());
});
afterAll(() => desk.close());

const send = (path: string, report: string, headers: Record<string, string> = {}) =>
  desk.get(path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: desk.address,
      ...headers,
    },
    body: new URLSearchParams({ report }).toString(),
  });

test('a form that is sent to the address of its page lands in the queue of the desk', async () => {
  const response = await send('/accords/pact?asOf=2025-12-01', '<b>Wrong</b>, says The Gazette.');
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/accords/pact?asOf=2025-12-01&reported=#report');
  const { reports } = await desk.at(
    admin,
    '{ reports { totalCount nodes { page text edition } } }',
  );
  expect(reports).toEqual({
    totalCount: 1,
    nodes: [
      {
        page: '/accords/pact?asOf=2025-12-01',
        text: '<b>Wrong</b>, says The Gazette.',
        edition: '2024-12-01.1',
      },
    ],
  });
});

test('from another site, as JSON, without words or by the dozen it is not taken', async () => {
  const elsewhere = await send('/', 'Wrong.', { origin: 'https://elsewhere.example' });
  expect(elsewhere.status).toBe(403);
  expect((await send('/', 'Wrong.', { 'content-type': 'application/json' })).status).toBe(415);
  expect((await send('/', 'a'.repeat(40_000))).status).toBe(413);
  expect((await send('/', ' ')).status).toBe(400);
  const statuses: number[] = [];
  for (let count = 0; count < 8; count++) statuses.push((await send('/', 'Wrong.')).status);
  expect(statuses).toEqual([303, 303, 303, 429, 429, 429, 429, 429]);
});
