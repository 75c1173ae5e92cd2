import { execFile } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { DatabaseBusy } from '@signatory/register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, seeded, start } from '../support/started.ts';
import { ask } from '../support/wire.ts';

const PATH = '/data/register.sqlite';

const folder = mkdtempSync(join(tmpdir(), 'signatory-'));
const before = process.env.TMPDIR;
let server: Started;
let whole: Buffer;
let tag: string;

const request = (headers: Record<string, string> = {}, method = 'GET') =>
  ask(server.address, { path: PATH, headers, method });
/** All files and folders that are made for others to download. */
const left = () => readdirSync(folder, { recursive: true }).map(String).sort();

beforeAll(async () => {
  process.env.TMPDIR = folder;
  server = await start(await seeded());
  const { body, headers } = await request();
  whole = body;
  tag = headers.get('etag') ?? '';
});
afterAll(async () => {
  await server.close();
  expect(left()).toEqual([]);
  process.env.TMPDIR = before;
  if (before === undefined) delete process.env.TMPDIR;
  rmSync(folder, { recursive: true });
});

describe('/data/register.sqlite in parts (RFC 9110 §14)', () => {
  test.each([
    ['bytes=0-15', 0, 16],
    ['bytes=100-100', 100, 101],
    ['BYTES= 4096-8191', 4096, 8192],
    ['bytes=-100', -100, undefined],
    ['bytes=2000-', 2000, undefined],
    ['bytes=10-99999999999', 10, undefined],
    ['bytes=-99999999999', 0, undefined],
  ])('%s is that part', async (range, from, to) => {
    const part = whole.subarray(from, to);
    const first = from < 0 ? whole.length + from : from;
    const { status, headers, body } = await request({ range, 'accept-encoding': 'gzip' });
    expect([status, headers.get('content-encoding')]).toEqual([206, undefined]);
    expect(headers.get('content-range')).toBe(
      `bytes ${first}-${first + part.length - 1}/${whole.length}`,
    );
    expect(headers.get('content-length')).toBe(String(part.length));
    expect(headers.get('etag')).toBe(tag);
    expect(body.equals(part)).toBe(true);
  });

  test.each(['bytes=5-2', 'bytes=-', 'bytes=a-b', 'bytes=0-1,4-5', 'lines=1-2', ''])(
    '%j asks for no one part: the whole is sent',
    async (range) => {
      const { status, body } = await request({ range });
      expect([status, body.length]).toEqual([200, whole.length]);
    },
  );

  test.each(['bytes=99999999999-', 'bytes=-0'])('%j is in no file: 416', async (range) => {
    const { status, headers } = await request({ range });
    expect([status, headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`]);
  });

  test('read page by page is the file', async () => {
    const pageSize = whole.readUInt16BE(16);
    const pages = Array.from({ length: 40 }, (_, i) =>
      Math.floor(((whole.length / pageSize) * i) / 40),
    );
    for (const page of pages) {
      const range = `bytes=${page * pageSize}-${(page + 1) * pageSize - 1}`;
      const { body } = await request({ range });
      expect(body.equals(whole.subarray(page * pageSize, (page + 1) * pageSize))).toBe(true);
    }
  });

  test('goes on only where what the client has is of the same file', async () => {
    const range = 'bytes=1000-';
    expect((await request({ range, 'if-range': tag })).status).toBe(206);
    for (const other of [`W/${tag}`, '"another"', 'Sat, 01 Nov 2025 00:00:00 GMT'])
      expect((await request({ range, 'if-range': other })).status).toBe(200);
    expect((await request({ range, 'if-match': tag })).status).toBe(206);
    expect((await request({ range, 'if-match': '"another"' })).status).toBe(412);
    expect((await request({ range, 'if-none-match': tag })).status).toBe(304);
    const head = await request({ range }, 'HEAD');
    expect([
      head.status,
      head.headers.get('content-length'),
      head.headers.get('accept-ranges'),
    ]).toEqual([200, String(whole.length), 'bytes']);
  });

  test('is resumed by curl, which made none of this', async (context) => {
    const run = promisify(execFile);
    if (!(await run('curl', ['--version']).catch(() => null)))
      context.skip('curl is not installed');
    const path = join(folder, 'resumed');
    writeFileSync(path, whole.subarray(0, 700_001));
    await run('curl', ['-s', '-f', '-C', '-', '-o', path, `${server.address}${PATH}`]);
    expect(readFileSync(path).equals(whole)).toBe(true);
    rmSync(path);
  });
});

test.each([
  ['gzip', gunzipSync],
  ['br', brotliDecompressSync],
  ['zstd', zstdDecompressSync],
] as const)(
  'as %s it is the same file, shorter, under a tag of its own',
  async (encoding, read) => {
    const { headers, body } = await request({ 'accept-encoding': encoding });
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('content-length')).toBe(String(body.length));
    expect(headers.get('vary')).toContain('accept-encoding');
    expect(body.length).toBeLessThan(whole.length / 3);
    expect(read(body).equals(whole)).toBe(true);
    const compressed = headers.get('etag') ?? '';
    expect(compressed).toMatch(/^W\//);
    const known = { 'if-none-match': compressed };
    expect((await request({ ...known, 'accept-encoding': encoding })).status).toBe(304);
    expect((await request(known)).status).toBe(200);
  },
);

test('clients that stop reading, a copy that fails and a record that changes leave no file behind', async () => {
  const open = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder);
      } catch {
        return false;
      }
    });
  const kept = left();
  for (let client = 0; client < 10; client++) {
    const request = get(new URL(PATH, server.address));
    const [response] = await once(request, 'response');
    response.on('error', () => {});
    response.destroy();
  }
  expect(left()).toEqual(kept);
  if (process.platform === 'linux') await expect.poll(open).toEqual([]);

  const failing = await start({
    ...server.register,
    async copyTo(path) {
      writeFileSync(path, 'half a copy');
      throw new DatabaseBusy(new Error('busy'));
    },
    close: async () => {},
  });
  expect((await ask(failing.address, { path: PATH })).status).toBe(503);
  expect(left().filter((path) => /\.sqlite/.test(path)).length).toBe(
    kept.filter((path) => /\.sqlite/.test(path)).length,
  );
  await failing.close();
  expect(left()).toEqual(kept);

  await server.register.bodies.add({ slug: 'a-body', kind: 'OTHER', names: { en: 'A' } }, 'test');
  const { headers } = await request();
  expect(headers.get('etag')).not.toBe(tag);
  await expect.poll(() => left().filter((path) => /\.sqlite/.test(path)).length).toBe(1);
});
