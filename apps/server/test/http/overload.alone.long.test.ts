import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { DASHBOARD, start } from '../support/started.ts';

// Long, as it needs a machine that is quiet: another program that holds up the event loop would keep the server busy.
test('a server that computes for six seconds says so, and is itself again two seconds later', async () => {
  const server = await start(undefined, DASHBOARD, { refusesWhenLate: true });
  onTestFinished(() => server.close());
  for (let turn = 0; turn < 6; turn++) {
    const until = performance.now() + 1_000;
    while (performance.now() < until);
    await pause(1);
  }
  const [answer, health] = await Promise.all([
    server.get('/data/datapackage.json'),
    server.get('/healthz'),
  ]);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect(health.status).toBe(200);
  await answer.body?.cancel();
  await health.body?.cancel();
  await pause(2_100);
  expect((await server.get('/data/datapackage.json')).status).toBe(200);
});
