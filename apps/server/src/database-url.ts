import { resolve } from 'node:path';
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
