import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type Asker, askedBy } from '../../src/db/asker.ts';
import { openEngine } from '../../src/db/open.ts';
import { emptyDatabase, server } from '../support/postgres-server.ts';

/** A client that leaves when it is told to. */
function clientNamed(client: string): Asker & { leave(): void } {
  const listeners = new Set<() => void>();
  let hasLeft = false;
  return {
    client,
    precedes: false,
    hasLeft: () => hasLeft,
    whenLeft: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave: () => {
      hasLeft = true;
      for (const listener of listeners) listener();
    },
  };
}

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: Error) => error.name,
  );

describe.skipIf(server === undefined)('Clients of a PostgreSQL server (TEST_DATABASE_URL)', () => {
  test('leave no query behind, and no harm to what is asked afterwards', async () => {
    const { db } = await openEngine((await emptyDatabase()).href, { connections: 2 });
    const running = sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and query like '%pg_sleep(3.5)%' and state = 'active' and pid <> pg_backend_pid()`;
    const leaver = clientNamed('leaver');
    const asked = outcomeOf(askedBy(leaver, () => sql`select pg_sleep(3.5)`.execute(db)));
    await expect.poll(async () => (await running.execute(db)).rows[0]?.count).toBe(1);
    const left = performance.now();
    leaver.leave();
    expect(await asked).toBe('Abandoned');
    expect(performance.now() - left).toBeLessThan(2_000);
    expect((await running.execute(db)).rows).toEqual([{ count: 0 }]);
    const after = Array.from({ length: 20 }, () => sql`select 1 as one`.execute(db));
    expect((await Promise.all(after)).every(({ rows }) => rows.length === 1)).toBe(true);
    expect(await outcomeOf(askedBy(leaver, () => sql`select 1`.execute(db)))).toBe('Abandoned');
    await db.destroy();
  });

  test('do not wait for the queries of one that asks many', async () => {
    const { db } = await openEngine((await emptyDatabase()).href, { connections: 3 });
    const greedy = clientNamed('greedy');
    const many = Array.from({ length: 20 }, () =>
      askedBy(greedy, () => sql`select pg_sleep(0.2)`.execute(db)),
    );
    const began = performance.now();
    await askedBy(clientNamed('other'), () => sql`select 1`.execute(db));
    const waited = performance.now() - began;
    await Promise.all(many);
    // Twenty in turns of two take two seconds.
    expect(performance.now() - began).toBeGreaterThan(1_900);
    expect(waited).toBeLessThan(1_000);
    await db.destroy();
  });

  test('learn of a query that takes too long that asking again is of no use', async () => {
    const { db } = await openEngine((await emptyDatabase()).href);
    expect(await outcomeOf(sql`select pg_sleep(9)`.execute(db))).toBe('QueryTooLong');
    await db.destroy();
  });
});
