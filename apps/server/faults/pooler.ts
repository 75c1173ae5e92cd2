import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { NotTried } from './fault.ts';
import { freePort } from './free-port.ts';
import type { PostgresServer } from './postgres-server.ts';

/** Debian's configuration, of which all but where and whom to serve is left as it is. */
const DEBIAN = '/etc/pgbouncer/pgbouncer.ini';

/** Runs something with the port of a PgBouncer before a server, in transaction mode. Throws `NotTried` where it is not installed. */
export async function withPooler(
  server: PostgresServer,
  work: (port: number) => Promise<string>,
): Promise<string> {
  const program = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find(existsSync);
  if (!program) throw new NotTried('PgBouncer is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'signatory-pooler-'));
  const port = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  const debian = existsSync(DEBIAN) ? readFileSync(DEBIAN, 'utf8') : '[databases]\n[pgbouncer]\n';
  const own = {
    logfile: join(folder, 'log'),
    pidfile: join(folder, 'pid'),
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'trust',
    auth_file: join(folder, 'users'),
    pool_mode: 'transaction',
  };
  const kept = debian
    .split('\n')
    .filter((line) => !Object.keys(own).some((key) => line.startsWith(`${key} =`)));
  writeFileSync(
    file,
    kept
      .join('\n')
      .replace('[databases]', `[databases]\n* = host=127.0.0.1 port=${server.port}`)
      .replace(
        '[pgbouncer]',
        ['[pgbouncer]', ...Object.entries(own).map(([key, value]) => `${key} = ${value}`)].join(
          '\n',
        ),
      ),
  );
  writeFileSync(own.auth_file, '"signatory" ""\n');
  const nobody = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout);
  chownSync(folder, nobody, -1 >>> 0);
  const pooler = spawn(program, [file], {
    stdio: 'ignore',
    // It refuses to run as root.
    ...(process.getuid?.() === 0 ? { uid: nobody } : {}),
  });
  try {
    await answering(server.url('postgres', 'signatory', port), pooler);
    return await work(port);
  } finally {
    if (pooler.exitCode === null) {
      pooler.kill('SIGKILL');
      await once(pooler, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answering(url: string, pooler: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (pooler.exitCode !== null)
      throw new NotTried(`PgBouncer ended with code ${pooler.exitCode}`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(100);
    }
  }
  throw new NotTried('PgBouncer does not answer');
}
