import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { DASHBOARD } from './started.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The running program, and what it has printed so far. */
export interface Program {
  readonly child: ChildProcess;
  readonly out: Readable;
  readonly errors: Readable;
  readonly printed: () => string;
}

/** Starts the program as `npm start` does, on a free port. It is killed when the test is over. */
export function startProgram(environment: Record<string, string>): Program {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '127.0.0.1',
      DASHBOARD,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  return { child, out: child.stdout, errors: child.stderr, printed: () => printed };
}

/** The addresses that the program prints once it answers. */
export async function addressesOf({ out, printed }: Program): Promise<readonly string[]> {
  while (!/Playground .*\n/.test(printed())) await once(out, 'data');
  return [...printed().matchAll(/^ +\w+ +(http:\S+)$/gm)].map(([, address = '']) => address);
}
