import { resolve } from 'node:path';
import { z } from 'zod';
import { refusedConfig, refusedFolder } from './config-refused.ts';
import { DEFAULT_DATABASE, databaseUrl, missingFolder, ROOT } from './database-url.ts';
import { areNetworks, networksIn } from './networks.ts';
import { isHost, isLoopback, isOrigin, isReachable } from './reachable.ts';

/** The configuration of the server. `VARIABLES` describes the environment variables. */
export interface Config {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** `file:` with an absolute path, `:memory:`, or `postgres://`. */
  readonly databaseUrl: string;
  /** How many connections to PostgreSQL are opened at most. */
  readonly databaseConnections: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Absolute paths. */
  readonly seeds: string;
  readonly dashboard: string;
  /** An origin, such as `https://signatory.example`; null: no canonical addresses in pages, and no site map. */
  readonly publicUrl: string | null;
  /** Where readers report errors: an e-mail address or a web address; null: nowhere, and pages say so. */
  readonly corrections: string | null;
  /** Requests that one client may send in a minute; null lifts this limit and that of cost. */
  readonly rateLimit: number | null;
  /** Whether requests are refused while the event loop is late. Tests whose database runs in the same process set it to false. */
  readonly refusesWhenLate: boolean;
  /** Addresses or networks separated by commas; null: `X-Forwarded-For` is ignored. */
  readonly trustProxy: string | null;
  /** Bytes; null: no response cache. */
  readonly responseCache: number | null;
  /** Milliseconds. */
  readonly slowQuery: number;
  /** Whether there is a desk, at which the record is changed. */
  readonly desk: boolean;
  /** For how many days the texts of articles are held at the desk. */
  readonly deskTextDays: number;
  /** Whether somebody may approve at the desk what they worked on. */
  readonly deskOwnWork: boolean;
  /** Milliseconds. */
  readonly stopDelay: number;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The environment variables, in the order of the table in the documentation. */
export const VARIABLES = z.object({
  PORT: text(isPort, 'a number from 0 to 65535')
    .transform(Number)
    .prefault('4000')
    .describe('port to listen on; `0` lets the system choose one'),
  HOST: text(isHost, 'a host name or an IP address, without scheme and port')
    .prefault('localhost')
    .describe(
      'address to listen on; `localhost` answers this machine alone, `0.0.0.0` the network',
    ),
  DATABASE_URL: text((url) => databaseUrl(url) !== null, 'file:PATH or postgres://USER@HOST/NAME')
    .transform((url) => databaseUrl(url) ?? '')
    .prefault(DEFAULT_DATABASE)
    .describe(
      '`file:PATH` in a folder that is there, relative to the project, `postgres://USER:PASSWORD@HOST:PORT/NAME`, or `:memory:`, which is gone when the server stops',
    ),
  DATABASE_CONNECTIONS: text((count) => /^[1-9]\d{0,2}$/.test(count), 'a number from 1 to 999')
    .transform(Number)
    .prefault('10')
    .describe('connections to PostgreSQL that this server opens at most'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` })
    .prefault('info')
    .describe(LOG_LEVELS.map((level) => `\`${level}\``).join(', ')),
  PUBLIC_URL: text(isOrigin, 'an origin, as in https://signatory.example, without a path')
    .transform((url) => new URL(url).origin)
    .nullable()
    .default(null)
    .describe(
      'origin that readers see, for addresses in pages, citations and feeds and for `/sitemap.xml`; without it these have none, but on this machine',
    ),
  CORRECTIONS: text(
    isReachable,
    'an e-mail address, as in desk@signatory.example, or a web address, as in https://signatory.example/errors',
  )
    .nullable()
    .default(null)
    .describe(
      'where readers report an error: an e-mail address, or a web address, which is asked with `page` and `edition`',
    ),
  RATE_LIMIT: numberOrOff(/^[1-9]\d{0,6}$/, 'a number of requests a minute, or off')
    .prefault('1200')
    .describe('requests a minute from one client; `off` lifts this limit and that of cost'),
  TRUST_PROXY: text(areNetworks, 'addresses or networks, as in 127.0.0.1,10.0.0.0/8')
    .transform((networks) => networksIn(networks).join(','))
    .nullable()
    .default(null)
    .describe(
      'proxies whose `X-Forwarded-For` header is believed: addresses or networks, separated by commas',
    ),
  RESPONSE_CACHE: numberOrOff(/^[1-9]\d{0,4}$/, 'a number of megabytes, or off')
    .prefault('64')
    .describe('megabytes of memory for repeated answers; `off` caches none'),
  SLOW_QUERY: text((ms) => /^\d{1,6}$/.test(ms), 'a number of milliseconds')
    .transform(Number)
    .prefault('200')
    .describe('milliseconds from which on a query to the database is logged'),
  STOP_DELAY: text((seconds) => /^\d{1,3}$/.test(seconds), 'a number of seconds')
    .transform(Number)
    .prefault('0')
    .describe(
      'seconds after SIGTERM for which the server goes on, while `/readyz` answers 503, before it closes',
    ),
  SEEDS: z
    .string()
    .prefault('seeds')
    .describe('folder of the seed files that the register mirrors, relative to the project'),
  DASHBOARD: z
    .string()
    .prefault('apps/dashboard/dist')
    .describe('folder of the built dashboard, relative to the project'),
  DESK: z
    .enum(['on', 'off'], { error: 'on or off' })
    .nullable()
    .default(null)
    .describe(
      'whether the record is changed at a desk on this server: `on`, `off`; without it, on where `HOST` is this machine and there is neither `PUBLIC_URL` nor `TRUST_PROXY`',
    ),
  DESK_TEXT_DAYS: text((days) => /^[1-9]\d{0,3}$/.test(days), 'a number of days from 1 to 9999')
    .transform(Number)
    .prefault('90')
    .describe('days for which the texts of articles are held at the desk'),
  DESK_REVIEW: z
    .enum(['others', 'anybody'], { error: 'others or anybody' })
    .prefault('others')
    .describe(
      'who approves a change at the desk: `others` than those who worked on it, or `anybody`, for a team of one; its editions tell it',
    ),
});

/** Reads the environment, once. An empty variable counts as absent. Throws `ConfigRefused`, which names every fault. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const { data, error } = VARIABLES.safeParse(given);
  if (error) throw refusedConfig(error.issues, given);
  const missing = given.DATABASE_URL ? missingFolder(given.DATABASE_URL) : null;
  if (missing !== null) throw refusedFolder(missing);
  return {
    port: data.PORT,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    databaseConnections: data.DATABASE_CONNECTIONS,
    logLevel: data.LOG_LEVEL,
    seeds: resolve(ROOT, data.SEEDS),
    dashboard: resolve(ROOT, data.DASHBOARD),
    publicUrl: data.PUBLIC_URL,
    corrections: data.CORRECTIONS,
    rateLimit: data.RATE_LIMIT,
    refusesWhenLate: true,
    trustProxy: data.TRUST_PROXY,
    responseCache: data.RESPONSE_CACHE === null ? null : data.RESPONSE_CACHE * 1_000_000,
    slowQuery: data.SLOW_QUERY,
    desk: data.DESK === null ? isPrivate(data) : data.DESK === 'on',
    deskTextDays: data.DESK_TEXT_DAYS,
    deskOwnWork: data.DESK_REVIEW === 'anybody',
    stopDelay: data.STOP_DELAY * 1000,
  };
}

/** Whether a server is for this machine alone. */
function isPrivate(data: z.infer<typeof VARIABLES>): boolean {
  const isOwn = data.HOST === 'localhost' || isLoopback(data.HOST);
  return isOwn && data.PUBLIC_URL === null && data.TRUST_PROXY === null;
}

function text(isValid: (text: string) => boolean, expected: string) {
  return z.string().refine(isValid, { error: expected });
}

function numberOrOff(digits: RegExp, expected: string) {
  const isValid = (value: string) => value === 'off' || digits.test(value);
  return text(isValid, expected).transform((value) => (value === 'off' ? null : Number(value)));
}

function isPort(port: string): boolean {
  return /^\d{1,5}$/.test(port) && Number(port) <= 65_535;
}
