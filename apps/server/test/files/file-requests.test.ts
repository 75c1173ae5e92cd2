import { beforeAll, describe, expect, test } from 'vitest';
import { type Started, seeded, start } from '../support/started.ts';
import { ask } from '../support/wire.ts';

/** Each file is asked for in one of them, so that every coding has its turn. */
const CODINGS = ['gzip', 'br', 'zstd'];

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
  return () => server.close();
});

/** What came over the wire, not yet decompressed. */
const request = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(server.address, { path, headers, method });

describe('HEAD of a file', () => {
  test.each(
    [
      '/data/signatories.csv?accord=abraham-accords&asOf=2025-11-07',
      '/data/signatories.json',
      '/data/statements.csv?bom=true',
      '/data/statements.json',
      '/data/statements.jsonld',
      '/data/acts.csv',
      '/data/offices.csv',
      '/data/sources.json',
      '/data/datapackage.json',
      '/data/register.sqlite',
      '/feeds/accords/abraham-accords.atom',
      '/cards/accords/abraham-accords.png',
      '/robots.txt',
    ].flatMap((path, index) =>
      ['identity', CODINGS[index % CODINGS.length] ?? ''].map((encoding) => [path, encoding]),
    ),
  )('%s as %s tells what GET sends', async (path, encoding) => {
    const headers = { 'accept-encoding': encoding };
    const got = await request(path, headers);
    const head = await request(path, headers, 'HEAD');
    expect([got.status, head.status, head.body.length]).toEqual([200, 200, 0]);
    expect(got.body.length).toBeGreaterThan(50);
    expect(head.headers.get('content-length')).toBe(String(got.body.length));
    const others = ({ headers }: typeof got) =>
      Object.fromEntries(
        [...headers].filter(
          ([name]) =>
            !['content-length', 'date', 'transfer-encoding', 'x-request-id'].includes(name),
        ),
      );
    expect(others(head)).toEqual(others(got));
  });

  test('is known by its tag, refused as GET is, and of a stream without end has no length', async () => {
    const path = '/data/acts.csv';
    const tag = (await request(path, {}, 'HEAD')).headers.get('etag') ?? '';
    expect((await request(path, { 'if-none-match': tag }, 'HEAD')).status).toBe(304);
    expect((await request('/data/acts.csv?colour=red', {}, 'HEAD')).status).toBe(400);
    expect((await request('/data/nothing.csv', {}, 'HEAD')).status).toBe(404);
    const events = await request('/events', {}, 'HEAD');
    expect([events.status, events.headers.get('content-length')]).toEqual([200, undefined]);
  });
});

test('CSV has a byte order mark where the address says so, as another file, and nothing else has one', async () => {
  const plain = await request('/data/offices.csv');
  const marked = await request('/data/offices.csv?bom=true');
  expect(plain.body.subarray(0, 7).toString()).toBe('office,');
  expect(marked.body).toEqual(Buffer.concat([Buffer.from('\ufeff'), plain.body]));
  expect(marked.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  expect(marked.headers.get('content-disposition')).toContain('_bom=true_');
  expect((await request('/data/offices.csv?bom=false')).body).toEqual(plain.body);
  for (const [path, words] of [
    ['/data/offices.csv?bom=yes', 'true or false'],
    ['/data/offices.json?bom=true', 'offices.json has no parameter "bom"'],
  ] as const) {
    const { status, body } = await request(path);
    expect([status, body.toString()]).toEqual([400, expect.stringContaining(words)]);
  }
});
