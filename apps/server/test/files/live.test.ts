import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister, type Register } from '@signatory/register';
import { EventSource } from 'eventsource';
import { expect, onTestFinished, test } from 'vitest';
import { Listeners } from '../../src/files/live/listeners.ts';
import { type Started, start } from '../support/started.ts';

/** The digest of an empty list, which is that of an empty register: SHA-256 of `[]`. */
const EMPTY = '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945';

const revision = (number: number) => ({ number, digest: `digest ${number}` });

async function started(register?: Register): Promise<Started> {
  const server = await start(register);
  onTestFinished(() => server.close());
  return server;
}

/** Listens as a browser does, and gives each number told, in order. */
function listen({ address }: Started): AsyncGenerator<number> {
  const source = new EventSource(`${address}/events`);
  onTestFinished(() => source.close());
  const told: number[] = [];
  const waiting: (() => void)[] = [];
  source.addEventListener('revision', ({ data }) => {
    told.push(JSON.parse(data).number);
    waiting.shift()?.();
  });
  return (async function* () {
    while (true) {
      const number = told.shift();
      if (number !== undefined) yield number;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    }
  })();
}

/** A connection of its own, of which the caller has the raw answer. */
async function connect({ address }: Started, headers = {}): Promise<IncomingMessage> {
  const request = get(`${address}/events`, { headers, agent: false });
  request.on('error', () => {});
  const [response] = await once(request, 'response');
  onTestFinished(() => void request.destroy());
  return response;
}

const add = (register: Register, slug: string) =>
  register.bodies.add({ slug, kind: 'OTHER', names: { en: slug } }, 'test');

test('a listener gets the revision at once, and each change that another server on the same file makes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const url = `file:${join(folder, 'register.sqlite')}`;
  const reading = await started(await openRegister(url));
  const writing = await started(await openRegister(url));
  const [here, there] = [listen(reading), listen(writing)];
  expect([(await here.next()).value, (await there.next()).value]).toEqual([0, 0]);
  for (const number of [1, 2]) {
    await add(writing.register, `body-${number}`);
    expect([(await here.next()).value, (await there.next()).value]).toEqual([number, number]);
  }
});

test('the stream is one of events, sent as it is to any site, and never held back', async () => {
  const server = await started();
  const response = await connect(server, { 'accept-encoding': 'gzip, br' });
  expect([response.statusCode, response.headers]).toEqual([
    200,
    expect.objectContaining({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'access-control-allow-origin': '*',
      'x-accel-buffering': 'no',
      'signatory-revision': EMPTY,
    }),
  ]);
  expect(response.headers['content-encoding']).toBeUndefined();
  const [first] = await once(response.setEncoding('utf8'), 'data');
  expect(first).toBe(
    `retry: 5000\nevent: revision\nid: 0\ndata: {"number":0,"digest":"${EMPTY}"}\n\n`,
  );
  const head = await server.get('/events', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('one client has 20 places, and one that dies leaves its place to the next', async () => {
  const server = await started();
  const all = await Promise.all(Array.from({ length: 20 }, () => connect(server)));
  const refused = await server.get('/events');
  expect([refused.status, await refused.text()]).toEqual([
    429,
    'Too many open event streams from this address: the limit is 20.\n',
  ]);
  expect(refused.headers.get('retry-after')).toBe('2');
  all[0]?.socket.resetAndDestroy();
  await expect.poll(async () => (await connect(server)).statusCode).toBe(200);
});

test('closing the server ends every stream', async () => {
  const server = await start();
  const response = await connect(server);
  const ended = once(response.resume(), 'end');
  await server.close();
  await ended;
});

test('the register is queried once for all listeners, and not at all where there are none', async () => {
  let queries = 0;
  const asking = new EventTarget();
  const listeners = new Listeners(
    async () => {
      queries++;
      asking.dispatchEvent(new Event('asked'));
      return revision(1);
    },
    { pollInterval: 5 },
  );
  const streams = Array.from({ length: 10 }, (_, client) =>
    listeners.add(String(client), revision(1)),
  );
  await once(asking, 'asked');
  expect(queries).toBe(1);
  for (const stream of streams) stream.destroy();
  await expect.poll(() => listeners.count).toBe(0);
  const before = queries;
  const again = listeners.add('again', revision(1));
  await once(asking, 'asked');
  expect(queries).toBe(before + 1);
  again.destroy();
});

test('a silent stream is given a comment now and then, also while the register cannot be read', async () => {
  const listeners = new Listeners(() => Promise.reject(new Error('gone')), { pollInterval: 1 });
  const stream = listeners.add('one', revision(7)).setEncoding('utf8');
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    if (text.endsWith(':\n\n')) break;
  }
  expect(text).toBe(
    'retry: 5000\nevent: revision\nid: 7\ndata: {"number":7,"digest":"digest 7"}\n\n:\n\n',
  );
});

test('whoever reads nothing is let go, and beyond the last place there is a clear refusal', async () => {
  let number = 0;
  const listeners = new Listeners(async () => revision(number++), {
    pollInterval: 0,
    maxListeners: 1,
  });
  const stream = listeners.add('one', revision(0));
  expect(() => listeners.add('two', revision(0))).toThrow(
    expect.objectContaining({
      statusCode: 503,
      message: 'Too many open event streams: the limit is 1. Try again later.',
    }),
  );
  await once(stream, 'close');
  expect(listeners.count).toBe(0);
});
