import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { SEEDS } from '../node.ts';
import { onDatabase } from '../on-database.ts';
import type { PostgresServer } from '../postgres-server.ts';
import { inASentence } from '../sentence.ts';
import { SilentProxy } from '../silent-proxy.ts';

const PAGE = '/accords';

/** How soon a server says that it is not ready, and that it is again: milliseconds. */
const SOON = 5_500;
const AGAIN = 15_000;

/** What happens to a PostgreSQL server, or on the way to it, while a node runs. */
export function postgresFaults(server: () => PostgresServer): readonly Fault[] {
  const on = onDatabase(server);
  /** A node on a database of its own, while something makes the database fail, and something else mends it. */
  const whileFailing = async (
    fail: (database: string) => Promise<void>,
    mend: () => Promise<void>,
  ) =>
    on(await server().database(), async (node) => {
      const start = await node.started();
      if (start !== 'up') return start;
      await fail('');
      const not = [
        await node.becomes('/readyz', 503, SOON),
        `/healthz ${await node.status('/healthz')}`,
      ];
      await mend();
      return [
        ...not,
        await node.becomes('/readyz', 200, AGAIN),
        `${PAGE} ${await node.status(PAGE)}`,
      ].join(', ');
    });
  const recovers = `/readyz 503 in time, /healthz 200, /readyz 200 in time, ${PAGE} 200`;

  return [
    {
      name: 'PostgreSQL: all sessions are ended by its operator',
      expected: `${PAGE} 200, /readyz 200`,
      try: async () =>
        on(await server().database(), async (node) => {
          const start = await node.started();
          if (start !== 'up') return start;
          await server().ask(
            'postgres',
            `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'signatory'`,
          );
          await pause(200);
          return `${PAGE} ${await node.status(PAGE)}, /readyz ${await node.status('/readyz')}`;
        }),
    },
    {
      name: 'PostgreSQL: stopped in order and started again',
      expected: recovers,
      try: () =>
        whileFailing(
          async () => server().stop('fast'),
          async () => server().start(),
        ),
    },
    {
      name: 'PostgreSQL: crashes and is started again',
      expected: recovers,
      try: () =>
        whileFailing(
          async () => server().stop('immediate'),
          async () => server().start(),
        ),
    },
    {
      name: 'PostgreSQL: its processes stand still (SIGSTOP) and go on',
      expected: recovers,
      try: () =>
        whileFailing(
          async () => server().signal('SIGSTOP'),
          async () => server().signal('SIGCONT'),
        ),
    },
    {
      name: 'PostgreSQL: connections stay open and silent (half-open), then new ones pass',
      expected: recovers,
      async try() {
        const proxy = new SilentProxy(server().port);
        const port = await proxy.listen();
        try {
          return await on(
            await server().database(),
            async (node) => {
              const start = await node.started();
              if (start !== 'up') return start;
              proxy.fallSilent();
              const not = [
                await node.becomes('/readyz', 503, SOON),
                `/healthz ${await node.status('/healthz')}`,
              ];
              proxy.recover();
              return [
                ...not,
                await node.becomes('/readyz', 200, AGAIN),
                `${PAGE} ${await node.status(PAGE)}`,
              ].join(', ');
            },
            { port },
          );
        } finally {
          proxy.close();
        }
      },
    },
    {
      name: 'PostgreSQL: the connection falls silent in the middle of the import',
      expected: 'said in a sentence',
      async try() {
        const proxy = new SilentProxy(server().port);
        const port = await proxy.listen();
        proxy.fallSilentAfter(300_000);
        try {
          return await on(
            await server().database(),
            async (node) => inASentence(await node.started(), /database.* (reached|answer)/),
            { port, seeds: SEEDS },
          );
        } finally {
          proxy.close();
        }
      },
    },
  ];
}
