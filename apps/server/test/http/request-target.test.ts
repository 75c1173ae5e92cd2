import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';
import { originOf } from '../../src/http/origin.ts';
import { originForm } from '../../src/http/request-target.ts';
import { ask } from '../support/raw-request.ts';
import { start } from '../support/started.ts';

describe('The origin form of a request target', () => {
  test.each([
    ['/', '/'],
    ['/accords?asOf=2025-11-06', '/accords?asOf=2025-11-06'],
    ['/\\', '/'],
    ['//host.example/accords', '/host.example/accords'],
    ['/search?q=https://host.example/a', '/search?q=https://host.example/a'],
    ['http://host.example/accords?x=1', '/accords?x=1'],
    ['HTTPS://user:word@host.example:81', '/'],
    ['http://host.example?x=1', '/?x=1'],
    ['http://host.example\\accords', '/accords'],
  ])('of %s is %s', (target, expected) => expect(originForm(target)).toBe(expected));

  test('is what the server answers', async () => {
    const server = await start();
    try {
      const statusOf = async (path: string, method = 'GET') =>
        (await ask(server.address, { kind: 'target', method, path, headers: {} })).status;
      for (const path of ['/\\', '//', '/\\\\?knownOn=', 'http://user@other.example/']) {
        expect([path, await statusOf(path), await statusOf(path, 'HEAD')]).toEqual([
          path,
          200,
          200,
        ]);
      }
      expect(await statusOf('http://other.example/healthz')).toBe(200);
    } finally {
      await server.close();
    }
  });

  test('in absolute form names the host by itself, and the Host header does not count', async () => {
    const prepare = async (app: FastifyInstance) =>
      app.get('/origin', (request) => ({ origin: originOf(null, request) }));
    const server = await start(undefined, undefined, {}, undefined, undefined, prepare);
    const originFor = async (path: string, host: string) =>
      (await ask(server.address, { kind: 'target', method: 'GET', path, headers: { host } })).body;
    try {
      for (const [target, host, origin] of [
        ['', '127.0.0.1:1', 'http://127.0.0.1:1'],
        ['http://localhost:2', 'other.example', 'http://localhost:2'],
        ['HTTP://user@[::1]:3', 'localhost', 'http://[::1]:3'],
        ['http://other.example', 'localhost', null],
      ] as const)
        expect(JSON.parse(await originFor(`${target}/origin`, host))).toEqual({ origin });
    } finally {
      await server.close();
    }
  });

  test('that cannot be read, or has not one host, is answered by what is wrong with it', async () => {
    const server = await start();
    const answer = async (request: string) => {
      const { hostname, port } = new URL(server.address);
      const socket = connect(Number(port), hostname);
      socket.write(request);
      return text(socket);
    };
    try {
      for (const [request, status, words] of [
        [
          'GET /healthz HTTP/1.1\r\nHost: a\r\nhost: b\r\nConnection: close\r\n\r\n',
          '400 Bad Request',
          '2 Host headers',
        ],
        ['GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', '400 Bad Request', '0 Host headers'],
        ['GET /heal thz HTTP/1.1\r\nHost: a\r\n\r\n', '400 Bad Request', 'no HTTP request'],
        ['CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n', '405 Method Not Allowed', 'no proxy'],
        [
          'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
          '400 Bad Request',
          'as in %20',
        ],
        [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, '431 ', 'too long'],
        ...['a b', 'a/b', 'a@b', '[::1', 'a:b', '"'].map(
          (host) =>
            [
              `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
              '400 Bad Request',
              'is no host',
            ] as const,
        ),
        [
          'GET / HTTP/1.1\r\nHost: a\r\nExpect: more\r\nConnection: close\r\n\r\n',
          '417 Expectation Failed',
          '100-continue',
        ],
        ['GET / HTTP/2.0\r\nHost: a\r\nConnection: close\r\n\r\n', '505 ', 'HTTP/1.1'],
        [
          'GET http://a:b/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
          '400 Bad Request',
          'in the target',
        ],
        [
          'GET http://a/ HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n',
          '400 Bad Request',
          'Host header',
        ],
        [
          'GET http://a/ HTTP/1.1\r\nConnection: close\r\n\r\n',
          '400 Bad Request',
          '0 Host headers',
        ],
        ['GET /healthz HTTP/1.1\r\nHost: [::1]:80\r\nConnection: close\r\n\r\n', '200 OK', '"ok"'],
        ['GET /healthz HTTP/1.0\r\n\r\n', '200 OK', '"ok"'],
      ] as const) {
        const given = await answer(request);
        expect(given).toContain(`HTTP/1.1 ${status}`);
        expect(given).toContain(words);
        expect(given).not.toContain('statusCode');
      }
    } finally {
      await server.close();
    }
  });
});
