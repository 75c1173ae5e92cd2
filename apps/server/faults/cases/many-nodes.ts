import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { type Node, SEEDS, withNodes } from '../node.ts';
import { onDatabase } from '../on-database.ts';
import { withPooler } from '../pooler.ts';
import type { PostgresServer } from '../postgres-server.ts';

const PAGE = '/accords';

/** Several nodes on one PostgreSQL database, and what stands between. */
export function manyNodesFaults(server: () => PostgresServer): readonly Fault[] {
  const on = onDatabase(server);
  return [
    {
      name: 'PostgreSQL: four nodes start at once on an empty database',
      expected: 'up, up, up, up',
      async try() {
        const url = server().url(await server().database());
        return withNodes(
          Array.from({ length: 4 }, () => ({ DATABASE_URL: url, SEEDS })),
          async (...nodes) => (await Promise.all(nodes.map((node) => node.started()))).join(', '),
        );
      },
    },
    {
      name: 'PostgreSQL: a node is killed in the middle of the import, and another starts',
      expected: 'up',
      async try() {
        const database = await server().database();
        const killed = async (node: Node) => {
          for (let i = 0; i < 500; i++) {
            const found = await server().ask(
              database,
              `select from pg_stat_activity where datname = '${database}' and query like 'insert into "statement%'`,
            );
            if (found.length > 0) break;
            await pause(20);
          }
          await node.stop();
          return 'killed';
        };
        await on(database, killed, { seeds: SEEDS });
        return on(database, (node) => node.started(), { seeds: SEEDS });
      },
    },
    {
      name: 'PostgreSQL: another program holds the lock of writers for 12 s while a node starts',
      expected: 'up',
      async try() {
        const database = await server().database();
        const first = await on(database, (node) => node.started());
        if (first !== 'up') return first;
        const held = server().ask(
          database,
          'begin; lock table revision in exclusive mode; select pg_sleep(12); rollback',
        );
        const second = await on(database, (node) => node.started());
        await held;
        return second;
      },
    },
    {
      name: 'PgBouncer in transaction mode, as Debian sets it up: two nodes start at once, and a page',
      expected: `up, up, ${PAGE} 200, /readyz 200, no limit left on sessions`,
      async try() {
        return withPooler(server(), async (port) => {
          const database = await server().database();
          const url = server().url(database, 'signatory', port);
          return withNodes([{ DATABASE_URL: url }, { DATABASE_URL: url }], async (one, other) => {
            const starts = [await one.started(), await other.started()];
            const statuses = [
              `${PAGE} ${await other.status(PAGE)}`,
              `/readyz ${await one.status('/readyz')}`,
            ];
            return [...starts, ...statuses, await limitThrough(server(), database, port)].join(
              ', ',
            );
          });
        });
      },
    },
  ];
}

async function limitThrough(
  server: PostgresServer,
  database: string,
  port: number,
): Promise<string> {
  const rows = await server.askAt(port, database, 'show statement_timeout');
  return JSON.stringify(rows).includes('"0"') ? 'no limit left on sessions' : JSON.stringify(rows);
}
