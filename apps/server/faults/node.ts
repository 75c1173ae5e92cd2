import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The seeds of an empty record, by which a start is short, and the project's own. */
const NO_SEEDS = fileURLToPath(new URL('seeds', import.meta.url));
export const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** How long a start, and an end, may take: milliseconds. */
const PATIENCE = 120_000;

/** A program of the server that was started. */
export class Node {
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown>;
  #printed = '';
  #errors = '';

  constructor(environment: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'warn',
        SEEDS: NO_SEEDS,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#exit = once(this.#child, 'close');
    this.#child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      this.#printed += chunk;
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.#errors += chunk;
    });
  }

  /** The origin at which it answers, once it has started. */
  get address(): string {
    return /http:\/\/[^/]+/.exec(this.#printed)?.[0] ?? '';
  }

  /** Waits until the program answers: "up", or what it says as it ends. */
  async started(patience = PATIENCE): Promise<string> {
    const began = performance.now();
    while (performance.now() - began < patience) {
      if (/Playground .*\n/.test(this.#printed)) return 'up';
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) return this.ended();
      await pause(20);
    }
    return 'neither up nor ended';
  }

  /** What the program says as it ends: whether in one sentence, and which. */
  async ended(): Promise<string> {
    await this.#exit;
    const said = this.#errors.trim();
    const lines = said.split('\n').length;
    return `code ${this.#child.exitCode}, ${lines === 1 ? said : `${lines} lines: ${said.slice(0, 200)}`}`;
  }

  /** The status of an answer; "silent" where there is none in so many milliseconds. */
  async status(path: string, patience = 6_000): Promise<number | string> {
    try {
      const answer = await fetch(new URL(path, this.address), {
        signal: AbortSignal.timeout(patience),
      });
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 'silent';
    }
  }

  /** Asks again until the status is this one; gives whether it was in time. */
  async becomes(path: string, status: number, patience: number): Promise<string> {
    const began = performance.now();
    let found: number | string = 'silent';
    while (performance.now() - began < patience) {
      found = await this.status(path);
      if (found === status) return `${path} ${status} in time`;
      await pause(100);
    }
    return `${path} ${found} after ${patience / 1000} s`;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exit;
  }
}

/** Starts programs, runs what is done with them, and ends them. */
export async function withNodes(
  environments: readonly Readonly<Record<string, string>>[],
  work: (...nodes: Node[]) => Promise<string>,
): Promise<string> {
  const nodes = environments.map((environment) => new Node(environment));
  try {
    return await work(...nodes);
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
  }
}

/** Runs something with a folder that is gone afterwards. */
export async function withFolder(work: (folder: string) => Promise<string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-faults-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
