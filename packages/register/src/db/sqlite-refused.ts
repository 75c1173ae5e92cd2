import { existsSync, statSync } from 'node:fs';
import { Refused } from '../errors.ts';
import { explained, isBusy } from './sqlite-file.ts';
import { DatabaseFull } from './unavailable.ts';

/** Why a file cannot be opened as a register, in words for who starts the program. */
export function cannotOpen(path: string, error: unknown): Refused | DatabaseFull {
  const known = explained(error);
  if (known instanceof DatabaseFull) return known;
  const message = error instanceof Error ? error.message : String(error);
  if (isBusy(error)) {
    return new Refused(
      `${path} is held by another program`,
      'end that one, or name another file in DATABASE_URL; this one is left as it is',
    );
  }
  if (Object(error).errcode === 11) return damaged(path, message);
  if (Object(error).errcode === 26) {
    return new Refused(
      `${path} is no database`,
      'name another file in DATABASE_URL; this one is left as it is',
    );
  }
  const found = existsSync(path) ? statSync(path) : undefined;
  if (found && !found.isFile()) {
    return new Refused(
      `${path} is no file${found.isDirectory() ? ', but a folder' : ''}`,
      'name a file in DATABASE_URL',
    );
  }
  return new Refused(
    `${path} cannot be opened as a register: ${message}`,
    existsSync(path)
      ? 'check that it can be written and that the disk has room, or name another file in DATABASE_URL'
      : 'check that its folder exists and can be written, or name another file in DATABASE_URL',
  );
}

/** A file that SQLite finds at fault. */
export function damaged(path: string, what: string): Refused {
  return new Refused(
    `${path} is damaged: ${what}`,
    'restore it from a copy, or move it away and start again; it is left as it is',
  );
}
