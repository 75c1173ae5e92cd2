import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openEngine } from '../../src/db/open.ts';
import { openRegister, Refused } from '../../src/register.ts';
import { ask, emptyDatabase, server } from '../support/postgres-server.ts';

const refusalOf = (url: URL) =>
  openRegister(url.href).then(
    () => null,
    (error: unknown) => (error instanceof Refused ? `${error.message}: ${error.cure}` : error),
  );

describe.skipIf(server === undefined)('A PostgreSQL server (TEST_DATABASE_URL)', () => {
  test('gives an empty database its tables though several programs open it at once', async () => {
    const { href } = await emptyDatabase();
    const opened = await Promise.all(Array.from({ length: 6 }, () => openRegister(href)));
    expect(await Promise.all(opened.map((register) => register.counts()))).toHaveLength(6);
    await Promise.all(opened.map((register) => register.close()));
  });

  test('stops what is read after four seconds, and what is written never for its time', async () => {
    const { db } = await openEngine((await emptyDatabase()).href, { connections: 1 });
    const limit = sql<{ statement_timeout: string }>`show statement_timeout`;
    expect((await limit.execute(db)).rows).toEqual([{ statement_timeout: '4s' }]);
    const inside = await db.transaction().execute((transaction) => limit.execute(transaction));
    expect(inside.rows).toEqual([{ statement_timeout: '0' }]);
    expect((await limit.execute(db)).rows).toEqual([{ statement_timeout: '4s' }]);
    await db.destroy();
  });

  test('that ends a session in the middle of a transaction is told of by what is asked next, and ends no program', async () => {
    const { db } = await openEngine((await emptyDatabase()).href, { connections: 1 });
    const broken = db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(
        transaction,
      );
      await ask(`select pg_terminate_backend(${rows[0]?.pid})`);
      // An error that nobody hears is one of the whole program, and fails this test.
      await pause(200);
      await sql`select 1`.execute(transaction);
    });
    await expect(broken).rejects.toThrow('cannot be reached');
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await db.destroy();
  });

  test('ends a query within a second of its client', async () => {
    const { db } = await openEngine((await emptyDatabase()).href);
    const { rows } = await sql`show client_connection_check_interval`.execute(db);
    expect(rows).toEqual([{ client_connection_check_interval: '1s' }]);
    await db.destroy();
  });

  test('knows its clients by name, and lets them open as many connections as they are told', async () => {
    const url = await emptyDatabase();
    const namesOf = async (href: string, connections: number) => {
      const { db } = await openEngine(href, { connections });
      const query = sql<{ application_name: string }>`
        select application_name from pg_stat_activity, pg_sleep(0.05) where datname = current_database()`;
      const [found] = await Promise.all(Array.from({ length: 9 }, () => query.execute(db)));
      const last = await query.execute(db);
      await db.destroy();
      return [found, last].map((one) => one?.rows.map((row) => row.application_name)).at(-1);
    };
    expect(await namesOf(url.href, 3)).toEqual(Array.from({ length: 3 }, () => 'signatory'));
    url.searchParams.set('application_name', 'second node');
    expect(await namesOf(url.href, 1)).toEqual(['second node']);
  });

  test('fills the record over one connection alone', async () => {
    const register = await openRegister((await emptyDatabase()).href, { connections: 1 });
    expect(
      await register.bodies.add(
        { slug: 'one', kind: 'NEWS_PUBLISHER', names: { en: 'One' } },
        'test',
      ),
    ).toBe('added');
    await register.close();
  });

  test.each([
    [
      'no user of that name',
      (url: URL) => (url.username = 'nobody_of_that_name'),
      /role .* does not exist: correct user and password/,
    ],
    [
      'no database of that name',
      (url: URL) => (url.pathname = '/no_such'),
      /database "no_such" does not exist: make it/,
    ],
    [
      'nobody listening',
      (url: URL) => (url.port = '1'),
      /no PostgreSQL answers there .*: start PostgreSQL/,
    ],
    ['no such computer', (url: URL) => (url.hostname = 'no.such.invalid'), /not found by its name/],
    [
      'no TLS',
      (url: URL) => url.searchParams.set('sslmode', 'verify-full'),
      /does not support SSL connections: take sslmode out/,
    ],
  ])('says in a sentence that there is %s', async (_, change, sentence) => {
    const url = new URL(server ?? '');
    change(url);
    expect(await refusalOf(url)).toMatch(sentence);
  });

  test.each([
    [
      'has letters of one script',
      `encoding 'LATIN1' locale 'C' template template0`,
      '',
      /encoding LATIN1, which cannot hold the record: make one by/,
    ],
    [
      'can only be read',
      '',
      'set default_transaction_read_only = on',
      /read-only transaction: name a database/,
    ],
  ])('says in a sentence that a database %s', async (_, options, setting, sentence) => {
    const url = await emptyDatabase(options);
    if (setting) await ask(`alter database ${url.pathname.slice(1)} ${setting}`);
    expect(await refusalOf(url)).toMatch(sentence);
  });

  test('says in a sentence that a user may not make tables', async () => {
    const url = await emptyDatabase();
    const user = `user_${randomUUID().replaceAll('-', '')}`;
    await ask(`create role ${user} login`);
    onTestFinished(() => ask(`drop role ${user}`));
    url.username = user;
    expect(await refusalOf(url)).toMatch(/permission denied for schema public: grant it/);
  });
});

test.each(['postgres://me:pa#ss@127.0.0.1/x', 'postgres://me@127.0.0.1:99999/x'])(
  'The address %s is refused without being repeated',
  async (address) => {
    const refused = await openRegister(address).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(String(refused)).not.toContain('me');
    expect(String(Object(refused).cure)).toContain('%23 for #');
  },
);
