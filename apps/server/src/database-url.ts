import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: paths in variables are relative to it. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The URL with an absolute path; null where it is malformed. */
export function databaseUrl(url: string): string | null {
  // Without a name, PostgreSQL would take the database that is called like the user.
  if (url === ':memory:' || /^postgres(ql)?:\/\/[^?]*\/[^/?]+/.test(url)) return url;
  // A path with parameters, which other programs know, would be the name of another file.
  const path = /^file:(?!\/\/)([^?]+)$/.exec(url)?.[1];
  if (path) return `file:${resolve(ROOT, path)}`;
  return /^file:\/\/\/./.test(url) ? `file:${fileURLToPath(url)}` : null;
}

/** Where the database is that is named by nobody; its folder is made. */
export const DEFAULT_DATABASE = 'file:data/signatory.sqlite';

/** The folder of a file that a URL names, where there is none: a path with a slip of the pen, or a disk that is not mounted. */
export function missingFolder(url: string): string | null {
  const absolute = databaseUrl(url);
  if (!absolute?.startsWith('file:') || absolute === databaseUrl(DEFAULT_DATABASE)) return null;
  const folder = dirname(absolute.slice('file:'.length));
  return statSync(folder, { throwIfNoEntry: false }) ? null : folder;
}
