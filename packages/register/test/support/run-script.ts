import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';

/** The file of a command of the editor. */
export const script = (name: string) => join(import.meta.dirname, `../../scripts/${name}.ts`);

/** Runs a command of the editor, and gives what it prints and its exit code. */
export async function runScript(name: string, ...args: readonly string[]) {
  const call = promisify(execFile)('node', [script(name), ...args]);
  const { stdout, stderr, code } = await call.then(
    (out) => ({ ...out, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  expect(stderr).not.toMatch(/^\s+at |node:internal/m);
  return { code, stdout, stderr };
}
