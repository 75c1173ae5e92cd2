import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister } from '@signatory/register';
import { expect, onTestFinished, test } from 'vitest';
import { QueryListener } from '../../src/http/query-listener.ts';
import { DASHBOARD, start } from '../support/started.ts';

test('a database that goes away makes the server not ready, and 503 elsewhere, until it is back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  const path = join(folder, 'register.sqlite');
  const server = await start(await openRegister(`file:${path}`));
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const statuses = async () => {
    const answers = await Promise.all(
      ['/healthz', '/readyz', '/graphql?query={countries{totalCount}}', '/data/sources.csv'].map(
        (one) => server.get(one),
      ),
    );
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    for (const text of texts) expect(text).not.toMatch(/sqlite|select|\.ts\b|signatory-/i);
    return answers.map(({ status, headers }) => [status, headers.get('retry-after')]);
  };
  const well = [
    [200, null],
    [200, null],
    [200, null],
    [200, null],
  ];
  expect(await statuses()).toEqual(well);
  await rename(path, `${path}.away`);
  // A file that was just looked at is trusted for some milliseconds.
  await expect.poll(statuses).toEqual([
    [200, null],
    [503, '2'],
    [503, '2'],
    [503, '2'],
  ]);
  await rename(`${path}.away`, path);
  await expect.poll(statuses).toEqual(well);
});

test('what was answered is counted by route and by the names of known operations alone', async () => {
  const queries = new QueryListener();
  const register = await openRegister(':memory:', queries);
  const server = await start(register, DASHBOARD, {}, queries);
  onTestFinished(() => server.close());
  await server.ask('query Sources { sources { totalCount } }');
  for (let name = 0; name < 20; name++)
    await server.ask(`query Made${name} { countries { totalCount } }`);
  await (await server.get('/data/sources.csv')).text();
  // An answer is counted once its last byte has gone, which its reader may see first.
  await expect
    .poll(async () => (await server.get('/metrics')).text())
    .toContain('route="/data/:file",method="GET",status="200"');
  const answer = await server.get('/metrics');
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await answer.text();
  expect(text).toContain('signatory_graphql_request_duration_seconds_count{operation="Sources"} 1');
  expect(text).toContain('signatory_graphql_request_duration_seconds_count{operation="other"} 20');
  expect(text).toMatch(/signatory_database_query_duration_seconds_count [1-9]/);
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain('Made');
});
