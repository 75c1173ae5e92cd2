import { Refused } from '../errors.ts';
import { DatabaseFull, DatabaseGone, Unavailable } from './unavailable.ts';

/** What is wrong and what to do, by what an engine or the way to it says: its code, or its words where it has none. */
const CAUSES: readonly (readonly [says: RegExp, cure: string, what?: string])[] = [
  [
    /^(ENOTFOUND|EAI_AGAIN)/,
    'correct the name of the computer in DATABASE_URL',
    'the computer of the database is not found by its name',
  ],
  [
    /^(ECONNREFUSED|ENOENT|EACCES|EHOSTUNREACH|ENETUNREACH)/,
    'start PostgreSQL, or correct host and port in DATABASE_URL',
    'no PostgreSQL answers there',
  ],
  [
    /connection timeout|ETIMEDOUT|stopped answering|timeout exceeded/,
    'look whether it is overloaded, and correct host and port in DATABASE_URL if it is another',
    'the database server does not answer in time',
  ],
  [
    /password must be a (non-empty )?string/,
    'write it into DATABASE_URL, as in postgres://USER:PASSWORD@HOST:PORT/NAME',
    'the database server asks for a password',
  ],
  [/^28/, 'correct user and password in DATABASE_URL, or have the server let them in'],
  [/^3D000|no such database/, 'make it, or correct the last part of DATABASE_URL'],
  [/^42501/, 'grant it to the user in DATABASE_URL, or make that user owner of the database'],
  [/^25006/, 'name a database in DATABASE_URL that can be written'],
  [/^53300/, 'let the server take more connections, or write fewer in DATABASE_CONNECTIONS'],
  [/^57P0/, 'start again when it has started'],
  [/does not support SSL/, 'take sslmode out of DATABASE_URL, or have the server offer TLS'],
  [
    /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/,
    'name the certificate of its authority, as in ?sslmode=verify-full&sslrootcert=FILE',
  ],
];

/** Why tables cannot be brought up to date, in words for who starts the program; a full disk stays what it is, as files are made later too. */
export function startRefused(error: unknown): Refused | DatabaseFull {
  if (error instanceof Refused || error instanceof DatabaseFull) return error;
  const cause = error instanceof Unavailable ? error.cause : error;
  const said = saidBy(cause);
  // Kysely's word for a migration in the table that this program does not have.
  if (/corrupted migrations/.test(said))
    return new Refused(
      'the database was written by a newer version of Signatory',
      'update the program, or name another database in DATABASE_URL; this one is left as it is',
    );
  const code = String(Object(cause).code ?? '');
  const known = CAUSES.find(([says]) => says.test(code) || says.test(said));
  if (known) {
    const [, cure, what] = known;
    return new Refused(what ? `${what} (${said})` : `the database server says: ${said}`, cure);
  }
  if (error instanceof Unavailable && !(error instanceof DatabaseGone))
    return new Refused(`${error.message} (${said})`, error.cure);
  return new Refused(
    `the database's tables cannot be made: ${said}`,
    'check DATABASE_URL and that the database answers',
  );
}

/** In one line. Several addresses of one host fail together, with the words in each of them. */
function saidBy(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return [...new Set(error.errors.map(saidBy))].join(', ');
  const said = error instanceof Error ? error.message : String(error);
  return said.replaceAll(/\s+/g, ' ').trim();
}
