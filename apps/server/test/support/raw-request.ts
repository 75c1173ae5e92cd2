import { connect } from 'node:net';

/** A request byte for byte, which no client would send, or would mend first. */
export interface Raw {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back: 0 where the connection ended without a status. */
export interface RawResponse {
  readonly status: number;
  readonly body: string;
}

/** Sends a request over a connection of its own and reads to its end. A server that cuts it off has answered. */
export async function ask(
  address: string,
  { method, path, headers, body }: Raw,
): Promise<RawResponse> {
  const { hostname, port } = new URL(address);
  const bytes = Buffer.from(body ?? '');
  const length =
    body === undefined || 'content-length' in headers
      ? {}
      : { 'content-length': String(bytes.length) };
  const lines = Object.entries({
    host: 'localhost',
    connection: 'close',
    ...length,
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  const { promise, resolve } = Promise.withResolvers<RawResponse>();
  const chunks: Buffer[] = [];
  const socket = connect(Number(port), hostname);
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', () => {});
  socket.on('close', () => {
    const text = Buffer.concat(chunks).toString('utf8');
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
    resolve({ status, body: text.slice(text.indexOf('\r\n\r\n') + 4) });
  });
  // Latin-1, so that a byte is written for each character given.
  socket.write(
    Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'),
  );
  socket.write(bytes);
  return promise;
}
