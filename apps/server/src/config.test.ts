import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { ConfigRefused } from './config-refused.ts';

describe('The configuration', () => {
  test('is complete with an empty environment: port 4000 of this machine and a file under data/', () => {
    const config = readConfig({});
    expect([config.port, config.host, config.logLevel]).toEqual([4000, 'localhost', 'info']);
    expect(config.databaseUrl).toMatch(/^file:\/.*\/data\/signatory\.sqlite$/);
  });

  test('has a desk where it is asked for, and on a server for its own machine alone', () => {
    const desk = (environment: Record<string, string>) => readConfig(environment).desk;
    expect([{}, { HOST: '127.0.0.1' }, { HOST: '::1' }].map(desk)).toEqual([true, true, true]);
    expect(
      [
        { HOST: '0.0.0.0' },
        { HOST: '192.0.2.1' },
        { PUBLIC_URL: 'https://signatory.example' },
        { TRUST_PROXY: '127.0.0.1' },
        { DESK: 'off' },
      ].map(desk),
    ).toEqual([false, false, false, false, false]);
    expect(desk({ HOST: '0.0.0.0', DESK: 'on' })).toBe(true);
  });

  test('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  test('reads a relative database file from the root of the project, wherever the server is started', () => {
    const { databaseUrl } = readConfig({ DATABASE_URL: 'file:elsewhere.sqlite' });
    expect(databaseUrl).toBe(
      readConfig({}).databaseUrl.replace('data/signatory.sqlite', 'elsewhere.sqlite'),
    );
    expect(readConfig({ DATABASE_URL: 'file:///tmp/a%20b.sqlite' }).databaseUrl).toBe(
      'file:/tmp/a b.sqlite',
    );
  });

  test.each(['postgres://me@localhost/signatory', 'postgresql://localhost/x', ':memory:'])(
    'leaves %s as it is',
    (url) => {
      expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
    },
  );

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'http://localhost'],
    ['HOST', '127.0.0.1:80'],
    ['HOST', '256.1.1.1'],
    ['HOST', '1.2.3'],
    ['LOG_LEVEL', 'loud'],
    ['RATE_LIMIT', '0'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '127.0.0.1,::/0'],
    ['SLOW_QUERY', 'soon'],
    ['DESK_TEXT_DAYS', '0'],
    ['DESK_REVIEW', 'nobody'],
    ['RESPONSE_CACHE', '0'],
    ['PUBLIC_URL', 'signatory.example'],
    ['PUBLIC_URL', 'https://signatory.example/register'],
    ['PUBLIC_URL', 'https://a"b.example'],
    ['PUBLIC_URL', 'https://*.signatory.example'],
    ['PUBLIC_URL', 'https://signa;tory.example'],
    ['CORRECTIONS', 'the desk'],
    ['CORRECTIONS', 'mailto:desk@signatory.example'],
    ['CORRECTIONS', 'desk@localhost'],
    ['CORRECTIONS', 'desk@signatory.example?cc=others@signatory.example'],
    ['CORRECTIONS', 'https://me:secret@signatory.example'],
    ['CORRECTIONS', 'javascript:alert(1)'],
  ])('refuses %s=%s by name, with what to write', (variable, text) => {
    const read = () => readConfig({ [variable]: text });
    expect(read).toThrow(ConfigRefused);
    expect(read).toThrow(`${variable} is ${JSON.stringify(text)}`);
  });

  test('names every variable that is wrong at once, each with what to write', () => {
    const read = () => readConfig({ PORT: 'x', DATABASE_URL: 'a', SLOW_QUERY: 'b' });
    expect(read).toThrow(
      'PORT is "x": write a number from 0 to 65535; DATABASE_URL names no database: write file:PATH or postgres://USER@HOST/NAME; SLOW_QUERY is "b"',
    );
  });

  test('limits rates and trusts no proxy by default', () => {
    const { rateLimit, trustProxy } = readConfig({});
    expect([rateLimit, trustProxy]).toEqual([1200, null]);
    const told = readConfig({ RATE_LIMIT: 'off', TRUST_PROXY: '127.0.0.1, 2001:db8::/32' });
    expect([told.rateLimit, told.trustProxy]).toEqual([null, '127.0.0.1,2001:db8::/32']);
  });

  test.each(['desk+errors@signatory.example', 'https://signatory.example/errors?from=pages'])(
    'takes %s for the place where errors are reported',
    (text) => {
      expect(readConfig({ CORRECTIONS: text }).corrections).toBe(text);
      expect(readConfig({}).corrections).toBeNull();
    },
  );

  test('takes a public address with or without its final slash', () => {
    for (const text of [
      'https://signatory.example',
      'https://signatory.example/',
      'HTTPS://Signatory.Example',
    ])
      expect(readConfig({ PUBLIC_URL: text }).publicUrl).toBe('https://signatory.example');
  });

  test.each([
    'postgres://me:word@localhost:5432',
    'postgres://localhost/',
    'postgres://me@localhost?application_name=x',
    'file:register.sqlite?mode=ro',
  ])('takes %s for no database: it names none, or another than it seems', (url) => {
    expect(() => readConfig({ DATABASE_URL: url })).toThrow('DATABASE_URL names no database');
  });

  test('refuses a file in a folder that is not there, and makes the folder of the default alone', () => {
    const read = (url: string) => () => readConfig({ DATABASE_URL: url });
    expect(read('file:dtaa/signatory.sqlite')).toThrow(
      /^DATABASE_URL names a file in \/.*\/dtaa, and there is no such folder$/,
    );
    expect(read('file:///nowhere/at/all.sqlite')).toThrow('in /nowhere/at,');
    expect(read('file:data/signatory.sqlite')().databaseUrl).toBe(readConfig({}).databaseUrl);
  });

  test('does not repeat a database address that it refuses, since it may hold a password', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://me:secret@localhost/x' });
    expect(read).toThrow('DATABASE_URL names no database');
    expect(read).not.toThrow('secret');
  });
});
