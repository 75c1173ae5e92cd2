import type { z } from 'zod';
import { StartupError } from './http/startup-error.ts';

/** Environment variables have invalid values: the message names all of them, each with what to write instead. */
export class ConfigRefused extends StartupError {
  override readonly name = 'ConfigRefused';
}

/** The messages of the schemas say what to write instead. */
export function refusedConfig(
  issues: readonly z.core.$ZodIssue[],
  given: Readonly<Record<string, string | undefined>>,
): ConfigRefused {
  const faults = issues.map(({ path, message }) => {
    const name = String(path[0]);
    // A database address may hold a password, and is not repeated.
    const fault =
      name === 'DATABASE_URL'
        ? 'DATABASE_URL names no database'
        : `${name} is ${JSON.stringify(given[name])}`;
    return { fault, cure: `write ${message}` };
  });
  const last = faults.at(-1);
  const earlier = faults.slice(0, -1).map(({ fault, cure }) => `${fault}: ${cure}`);
  return new ConfigRefused([...earlier, last?.fault].join('; '), last?.cure ?? '');
}

/** A file of a database is made, and its folder is not: who mistypes a path would else start with an empty database elsewhere. */
export function refusedFolder(folder: string): ConfigRefused {
  return new ConfigRefused(
    `DATABASE_URL names a file in ${folder}, and there is no such folder`,
    'make the folder, or correct the path',
  );
}
