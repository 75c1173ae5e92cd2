import { createServer } from 'node:http';
import type { Answer } from '../measurements.ts';
import { portOf } from './listening.ts';

/** `node:http` and nothing else: it sends the same headers and bytes to whoever asks. */
export function startBare({ headers, text }: Answer): Promise<number> {
  const body = Buffer.from(text);
  return portOf(
    createServer((request, response) => {
      request.resume();
      response.writeHead(200, headers).end(body);
    }),
  );
}
