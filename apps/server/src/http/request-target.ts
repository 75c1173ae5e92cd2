import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * A request target as a path with its parameters. An absolute form loses its scheme, user and host (RFC 9112 §3.2.2). Several
 * leading slashes become one: `new URL` would read what follows them as a host, and it reads a backslash as a slash (WHATWG URL,
 * path state).
 */
export function originForm(target: string): string {
  return target.replace(ABSOLUTE, '').replace(/^[/\\]*/, '/');
}

/** The scheme and the authority of an absolute form. */
const ABSOLUTE = /^https?:\/\/([^/\\?#]*)/i;

/** The host, with its port, that an absolute form names, without a user; null for another form. */
function hostIn(target: string): string | null {
  return ABSOLUTE.exec(target)?.[1]?.replace(/^.*@/, '') ?? null;
}

/**
 * Rewrites the target of a request as a path. The host that an absolute form names counts, and not the one in the Host header (RFC 9112
 * §3.2.2): whatever asks for the host of the request is told that one.
 */
export function rewriteTarget(request: IncomingMessage): string {
  const target = request.url ?? '/';
  const host = hostIn(target);
  if (host !== null && request.headers.host !== undefined) request.headers.host = host;
  return originForm(target);
}

/** What is wrong with bytes that are no request, by the code of Node's parser. */
const UNREADABLE: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The headers of the request are too long. Send fewer or shorter ones.',
  ],
  HPE_INVALID_VERSION: [
    '505 HTTP Version Not Supported',
    'Only HTTP/1.1 and HTTP/1.0 are spoken here. Send one of them.',
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    '413 Content Too Large',
    'The chunk extensions of the request are too long. Send none.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'The request did not arrive in time. Send it again.',
  ],
};

/** Answers bytes that are no HTTP request, in plain text, and closes the connection. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const [status, message] = UNREADABLE[error.code ?? ''] ?? [
    '400 Bad Request',
    'This is no HTTP request that can be read. Send one as in RFC 9112.',
  ];
  endWith(socket, status, message);
}

function endWith(socket: Duplex, status: string, message: string, headers = ''): void {
  const body = `${message}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\n${headers}content-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** Answers a request that expects what no server knows; Node answers it without a word. */
export function answerExpectation(_: IncomingMessage, response: ServerResponse): void {
  const body = 'The only expectation that is met is 100-continue. Send no other.\n';
  response.writeHead(417, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  response.end(body);
}

/** Answers CONNECT, which only proxies know (RFC 9110 §9.3.6); Node closes its connection without a word. */
export function answerConnect(_: IncomingMessage, socket: Duplex): void {
  const message = 'This is no proxy: CONNECT is not answered. Use GET or HEAD.';
  endWith(socket, '405 Method Not Allowed', message, 'allow: GET, HEAD\r\n');
}
