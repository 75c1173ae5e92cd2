import { DatabaseBusy, DatabaseFull, TooMuchAtOnce } from '@signatory/register';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { statusOf } from '../http/refusal.ts';
import { publicError } from './errors.ts';

const cause = new Error('SQLITE_FULL: insert into statement …');

test('a write without room is publicError as such with 507, and a busy database with 503, without what the engine said', () => {
  for (const [error, code, status] of [
    [new DatabaseFull(cause), 'INSUFFICIENT_STORAGE', 507],
    [new DatabaseBusy(cause), 'SERVICE_UNAVAILABLE', 503],
  ] as const) {
    const shown = publicError(new GraphQLError('wrapped', { originalError: error }), 'reference');
    expect([shown.extensions, statusOf(error)]).toEqual([{ code }, status]);
    expect(shown.message).toBe(`${error.message}: ${error.cure}`);
    expect(JSON.stringify(shown)).not.toMatch(/SQLITE|insert/);
  }
});

test('an error of a client that has too much waiting says how long, and what to do', () => {
  const originalError = new TooMuchAtOnce(41_000, 30_000);
  expect(publicError(new GraphQLError('', { originalError }))).toEqual({
    message:
      'requests from this address are waiting that take some 41 s, and none waits for more than 30 s: ask again when some of it is answered, or for less at a time',
    extensions: { code: 'RATE_LIMITED' },
  });
  expect(originalError.retryAfter).toBe(11);
});
