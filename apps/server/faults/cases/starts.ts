import type { Fault } from '../fault.ts';
import { withNodes } from '../node.ts';
import type { PostgresServer } from '../postgres-server.ts';
import { inASentence } from '../sentence.ts';

const SAID = 'said in a sentence';

/** What keeps a node from starting on PostgreSQL, and what looks odd and does not. */
export function startFaults(server: () => PostgresServer): readonly Fault[] {
  const start = (url: string) => withNodes([{ DATABASE_URL: url }], (node) => node.started());
  const said = (name: string, words: RegExp, url: () => Promise<string>): Fault => ({
    name: `PostgreSQL: ${name}`,
    expected: SAID,
    try: async () => inASentence(await start(await url()), words),
  });
  const up = (name: string, url: () => Promise<string>): Fault => ({
    name: `PostgreSQL: ${name}`,
    expected: 'up',
    try: async () => start(await url()),
  });
  const withRole = async (role: string, options: string): Promise<string> => {
    const name = await server().database();
    const quoted = `"${role}"`;
    await server().ask(
      name,
      `create role ${quoted} login ${options}`,
      `grant all on schema public to ${quoted}`,
      // The desk makes a schema of its own.
      `grant create on database ${name} to ${quoted}`,
    );
    server().requirePasswords();
    return name;
  };
  const tablesAlone = async (role: string): Promise<string> => {
    const name = await server().database();
    await server().ask(name, `create role ${role} login`, `grant all on schema public to ${role}`);
    return name;
  };
  const PASSWORD = 'p#a%s/s@w:ö rd';

  return [
    said('nobody listens', /no PostgreSQL answers there/, async () =>
      server().url('x', 'signatory', 1),
    ),
    said(
      'no such computer',
      /not found by its name/,
      async () => 'postgres://me@no.such.invalid/x',
    ),
    said('no such role', /role "nobody_there" does not exist/, async () =>
      server().url('postgres', 'nobody_there'),
    ),
    said('no such database', /database "no_such" does not exist/, async () =>
      server().url('no_such'),
    ),
    said(
      'an address with a # in its password',
      /no address of a database/,
      async () => 'postgres://me:pa#ss@127.0.0.1/x',
    ),
    said(
      'a port that is none',
      /no address of a database/,
      async () => 'postgres://me@127.0.0.1:99999/x',
    ),
    said(
      'TLS is asked for, and there is none',
      /does not support SSL/,
      async () => `${server().url('postgres')}?sslmode=verify-full`,
    ),
    said('a role that may not make tables', /permission denied/, async () => {
      const name = await server().database();
      await server().ask(
        name,
        'create role reader login',
        'revoke create on schema public from public',
      );
      return server().url(name, 'reader');
    }),
    said('a database that can only be read', /read-only transaction/, async () => {
      const name = await server().database();
      await server().ask(name, `alter database ${name} set default_transaction_read_only = on`);
      return server().url(name);
    }),
    said('no connection is free', /too many|remaining connection slots/, async () => {
      const name = await server().database();
      await server().ask(
        name,
        `create role crowd login connection limit 0`,
        'grant all on schema public to crowd',
      );
      return server().url(name, 'crowd');
    }),
    ...['LATIN1', 'SQL_ASCII', 'EUC_JP'].map((encoding) =>
      said(
        `a database of the encoding ${encoding}`,
        new RegExp(`encoding ${encoding}, which cannot hold`),
        async () =>
          server().url(
            await server().database(`encoding '${encoding}' locale 'C' template template0`),
          ),
      ),
    ),
    said('tables of another program under the same names', /cannot be made/, async () => {
      const name = await server().database();
      await server().ask(name, 'create table country (id int)');
      return server().url(name);
    }),
    said('a password is asked for, and none given', /asks for a password/, async () =>
      server().url(await withRole('locked', `password '${PASSWORD}'`), 'locked'),
    ),
    said('a wrong password', /password authentication failed/, async () =>
      server().url(await withRole('locked2', `password '${PASSWORD}'`), 'locked2:wrong'),
    ),
    up('a password of odd characters, percent-encoded', async () =>
      server().url(
        await withRole('odd', `password '${PASSWORD}'`),
        `odd:${encodeURIComponent(PASSWORD)}`,
      ),
    ),
    said('a role that may make tables and no schema, with a desk', /permission denied/, async () =>
      server().url(await tablesAlone('tables_alone'), 'tables_alone'),
    ),
    {
      name: 'PostgreSQL: the same without a desk',
      expected: 'up',
      try: async () => {
        const url = server().url(await tablesAlone('tables_alone2'), 'tables_alone2');
        return withNodes([{ DATABASE_URL: url, DESK: 'off' }], (node) => node.started());
      },
    },
    up('a role and a database of odd names', async () => {
      const role = 'Ünï "code" \'s';
      const name = await server().database();
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      await server().ask(
        'postgres',
        `create role ${quote(role)} superuser login password 'x'`,
        `alter database ${name} rename to ${quote(`My "регистр" 登録 %`)}`,
      );
      return server().url('My "регистр" 登録 %', `${encodeURIComponent(role)}:x`);
    }),
    up('another language and collation', async () =>
      server().url(await server().database(`encoding 'UTF8' locale 'C' template template0`)),
    ),
    up('another search path: a schema of the role alone', async () => {
      const name = await server().database();
      await server().ask(
        name,
        "create role own login password 'x'",
        'create schema own authorization own',
        `grant create on database ${name} to own`,
      );
      return server().url(name, 'own:x');
    }),
    up('old string escapes and another style of dates', async () => {
      const name = await server().database();
      await server().ask(
        name,
        `alter database ${name} set standard_conforming_strings = off`,
        `alter database ${name} set datestyle = 'German'`,
        `alter database ${name} set timezone = 'Asia/Kathmandu'`,
      );
      return server().url(name);
    }),
  ];
}
