import { connect } from 'node:net';
import { Readable } from 'node:stream';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { addressOf } from '../../../http/listen.ts';
import { disconnectWhenStalled } from './stalled-client.ts';

test('a client that takes nothing of a file is let go, and what the file is read from ends with it', async () => {
  const app = Fastify();
  const { promise: ended, resolve: end } = Promise.withResolvers<number>();
  app.get('/', (_, reply) => {
    disconnectWhenStalled(reply, 100);
    return reply.send(Readable.from(endless(end)));
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port, hostname } = new URL(addressOf(app, { host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
  // Only so much is made as the two ends of the connection hold.
  expect(await ended).toBeLessThan(500);
  socket.destroy();
  await app.close();
});

/** Pieces of 64 kB without end; tells how many were taken. */
async function* endless(end: (pieces: number) => void): AsyncGenerator<string> {
  let pieces = 0;
  try {
    for (; ; pieces++) yield 'x'.repeat(65_536);
  } finally {
    end(pieces);
  }
}
