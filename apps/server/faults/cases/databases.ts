import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { type Node, withFolder, withNodes } from '../node.ts';
import type { PostgresServer } from '../postgres-server.ts';
import { inASentence } from '../sentence.ts';

/** A migration that no version of the program has yet. */
const NEWER = `insert into kysely_migration (name, timestamp) values ('9999-of-a-newer-version', '2100-01-01T00:00:00.000Z')`;

const OLDER_RULES = 'update rules_version set version = 0';
const NEWER_RULES = 'update rules_version set version = 9999';

/** What a node finds in its database: of an older or a newer version, locked, or no database at all. */
export function databaseFaults(server: () => PostgresServer): readonly Fault[] {
  return [
    ...onBoth('PostgreSQL', async (work) => {
      const name = await server().database();
      return work(server().url(name), (sql) => server().ask(name, sql));
    }),
    ...onBoth('SQLite', (work) =>
      withFolder((folder) => {
        const path = join(folder, 'register.sqlite');
        return work(`file:${path}`, async (sql) => {
          const database = new DatabaseSync(path);
          database.exec(sql);
          database.close();
        });
      }),
    ),
    {
      name: 'SQLite: another program holds the lock of writers for 3 s while a node starts',
      expected: 'up',
      try: () => lockedFor(3_000, (node) => node.started()),
    },
    {
      name: 'SQLite: another program holds the lock of writers while a node runs',
      expected: '/ 200, /readyz 200',
      try: () =>
        withFolder((folder) =>
          withNodes([{ DATABASE_URL: `file:${join(folder, 'register.sqlite')}` }], async (node) => {
            const start = await node.started();
            if (start !== 'up') return start;
            const other = new DatabaseSync(join(folder, 'register.sqlite'));
            other.exec('begin immediate');
            const got = `/ ${await node.status('/')}, /readyz ${await node.status('/readyz')}`;
            other.close();
            return got;
          }),
        ),
    },
  ];
}

type OnDatabase = (url: string, change: (sql: string) => Promise<unknown>) => Promise<string>;

function onBoth(
  name: string,
  withDatabase: (work: OnDatabase) => Promise<string>,
): readonly Fault[] {
  /** Starts a node on an empty database, changes what it has made, and starts another. */
  const again = (change: string, then: (node: Node) => Promise<string>) =>
    withDatabase(async (url, ask) => {
      const first = await withNodes([{ DATABASE_URL: url }], (node) => node.started());
      if (first !== 'up') return first;
      await ask(change);
      return withNodes([{ DATABASE_URL: url }], then);
    });
  return [
    {
      name: `${name}: tables of a newer version`,
      expected: 'said in a sentence',
      try: () => again(NEWER, async (node) => inASentence(await node.started(), /newer version/)),
    },
    {
      name: `${name}: rows derived by newer rules`,
      expected: 'said in a sentence',
      try: () =>
        again(NEWER_RULES, async (node) => inASentence(await node.started(), /version.* 9999/)),
    },
    {
      name: `${name}: rows derived by older rules`,
      expected: 'up, /readyz 200',
      try: () =>
        again(OLDER_RULES, async (node) => {
          const start = await node.started();
          return `${start}, /readyz ${await node.status('/readyz')}`;
        }),
    },
  ];
}

async function lockedFor(
  milliseconds: number,
  work: (node: Node) => Promise<string>,
): Promise<string> {
  return withFolder(async (folder) => {
    const path = join(folder, 'register.sqlite');
    const url = `file:${path}`;
    const first = await withNodes([{ DATABASE_URL: url }], (node) => node.started());
    if (first !== 'up') return first;
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const released = pause(milliseconds).then(() => other.close());
    const got = await withNodes([{ DATABASE_URL: url }], work);
    await released;
    return got;
  });
}
