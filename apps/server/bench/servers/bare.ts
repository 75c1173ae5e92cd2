import { createServer } from 'node:http';
import { portOf } from './listening.ts';

/** `node:http` and nothing else: it sends the same bytes to whoever asks. */
export function startBare(body: Buffer): Promise<number> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  };
  return portOf(
    createServer((request, response) => {
      request.resume();
      response.writeHead(200, headers).end(body);
    }),
  );
}
