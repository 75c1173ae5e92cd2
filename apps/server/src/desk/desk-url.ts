import { dirname } from 'node:path';

/** Where the desk of a record is: in a file beside that of the record, or in the same PostgreSQL. */
export function deskUrl(databaseUrl: string): string {
  const path = /^file:(?!\/\/)(.+)$/.exec(databaseUrl)?.[1];
  return path === undefined ? databaseUrl : `file:${dirname(path)}/desk.sqlite`;
}
