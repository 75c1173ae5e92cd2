import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { NotTried } from './fault.ts';
import { freePort } from './free-port.ts';

/** A PostgreSQL server of its own, which may be stopped and killed. Its files are gone when it is thrown away. */
export class PostgresServer {
  readonly port: number;
  readonly folder: string;
  readonly #programs: string;
  readonly #owner: Owner;

  private constructor(port: number, programs: string, owner: Owner) {
    this.port = port;
    this.#programs = programs;
    this.#owner = owner;
    this.folder = mkdtempSync(join(tmpdir(), 'signatory-postgres-'));
    chownSync(this.folder, owner.uid, owner.gid);
  }

  /** Throws `NotTried` where PostgreSQL is not installed. */
  static async start(): Promise<PostgresServer> {
    const server = new PostgresServer(await freePort(), programsFolder(), owner());
    server.#run(
      'initdb',
      '-D',
      server.#data,
      '-U',
      'signatory',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-sync',
    );
    server.start();
    return server;
  }

  get #data(): string {
    return join(this.folder, 'data');
  }

  start(): void {
    const options = `-h 127.0.0.1 -p ${this.port} -k ${this.folder} -F`;
    this.#run(
      'pg_ctl',
      '-D',
      this.#data,
      '-w',
      '-l',
      join(this.folder, 'log'),
      '-o',
      options,
      'start',
    );
  }

  /** `fast` ends the sessions, `immediate` is a crash. */
  stop(mode: 'fast' | 'immediate'): void {
    this.#run('pg_ctl', '-D', this.#data, '-m', mode, '-w', 'stop');
  }

  /** Sends a signal to all processes of the server. */
  signal(signal: NodeJS.Signals): void {
    const main = Number(readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(main)], { encoding: 'utf8' });
    for (const pid of [...children.stdout.trim().split(/\s+/).map(Number), main])
      process.kill(pid, signal);
  }

  /** Asks for passwords from now on. */
  requirePasswords(): void {
    const file = join(this.#data, 'pg_hba.conf');
    const before = readFileSync(file, 'utf8');
    rmSync(file);
    appendFileSync(file, `host all signatory all trust\nhost all all all scram-sha-256\n${before}`);
    chownSync(file, this.#owner.uid, this.#owner.gid);
    this.#run('pg_ctl', '-D', this.#data, 'reload');
  }

  url(database: string, user = 'signatory', port = this.port): string {
    return `postgres://${user}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  }

  /** Makes an empty database. */
  async database(options = ''): Promise<string> {
    const name = `faults_${randomUUID().replaceAll('-', '')}`;
    await this.ask('postgres', `create database ${name} ${options}`);
    return name;
  }

  ask(database: string, ...statements: readonly string[]): Promise<readonly unknown[]> {
    return this.askAt(this.port, database, ...statements);
  }

  /** As `ask`, by way of another port. */
  async askAt(
    port: number,
    database: string,
    ...statements: readonly string[]
  ): Promise<readonly unknown[]> {
    const client = new Client({ connectionString: this.url(database, 'signatory', port) });
    await client.connect();
    try {
      let rows: readonly unknown[] = [];
      for (const statement of statements) rows = (await client.query(statement)).rows;
      return rows;
    } finally {
      await client.end();
    }
  }

  throwAway(): void {
    try {
      this.stop('immediate');
    } catch {
      // A fault may have left it stopped.
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** PostgreSQL refuses to run as root. */
  #run(program: string, ...args: readonly string[]): void {
    execFileSync(join(this.#programs, program), args, {
      cwd: this.folder,
      stdio: 'ignore',
      uid: this.#owner.uid,
      gid: this.#owner.gid,
    });
  }
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

function programsFolder(): string {
  const { stdout } = spawnSync(
    'sh',
    ['-c', 'command -v initdb || ls /usr/lib/postgresql/*/bin/initdb'],
    {
      encoding: 'utf8',
    },
  );
  const found = stdout.trim().split('\n').at(-1);
  if (!found) throw new NotTried('PostgreSQL is not installed');
  return join(found, '..');
}

function owner(): Owner {
  const { uid, gid } = userInfo();
  if (uid !== 0) return { uid, gid };
  const id = (option: string) =>
    Number(
      spawnSync('sh', ['-c', `id ${option} postgres 2>/dev/null || id ${option} nobody`], {
        encoding: 'utf8',
      }).stdout,
    );
  return { uid: id('-u'), gid: id('-g') };
}
