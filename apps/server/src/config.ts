import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from './http/startup-error.ts';

/** Everything that may differ between two runs of the server. */
export interface Config {
  /** `PORT`: TCP port, 0 to 65535, where 0 lets the system choose; 4000 by default. */
  readonly port: number;
  /**
   * `HOST`: the address to listen on; `localhost` by default, which answers this machine alone, on IPv4 and IPv6.
   * `0.0.0.0` answers the network.
   */
  readonly host: string;
  /**
   * `DATABASE_URL`: `file:PATH`, relative to the project's root, or `postgres://USER:PASSWORD@HOST:PORT/NAME`;
   * `file:data/signatory.sqlite` by default. `:memory:` keeps a register that is gone when the server stops.
   */
  readonly databaseUrl: string;
  /** `LOG_LEVEL`: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`; `info` by default. JSON lines. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** `SEEDS`: the folder of seed files that the register mirrors, relative to the project's root; `seeds` by default. */
  readonly seeds: string;
  /** `DASHBOARD`: the folder of the built dashboard, relative likewise; `apps/dashboard/dist` by default. */
  readonly dashboard: string;
  /**
   * `PUBLIC_URL`: the origin under which readers reach the server, such as `https://signatory.example`, for the canonical
   * addresses in pages and the site map; null by default, and then there are none.
   */
  readonly publicUrl: string | null;
  /** `RATE_LIMIT`: how many requests one client may send in a minute, 1200 by default; `off` lifts this and the budget. */
  readonly rateLimit: number | null;
  /**
   * Whether what comes while the event loop is late is refused: always, but in tests whose database works in the same process and
   * makes it late itself.
   */
  readonly refusesWhenLate: boolean;
  /**
   * `TRUST_PROXY`: the proxies whose word on a client's address is taken (`X-Forwarded-For`), as addresses or networks parted
   * by commas, such as `127.0.0.1,10.0.0.0/8`; null by default: nobody's.
   */
  readonly trustProxy: string | null;
  /**
   * `RESPONSE_CACHE`: how much memory answers that repeat may take, in bytes; the variable has megabytes, 64 by default. Null,
   * in the variable `off`, keeps none.
   */
  readonly responseCache: number | null;
  /** `SLOW_QUERY`: from how many milliseconds on a query to the database is logged; 200 by default. */
  readonly slowQuery: number;
}

/** An environment variable with a value that cannot be used. */
export class ConfigRefused extends CannotStart {
  override readonly name = 'ConfigRefused';
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Reads the environment, once. An empty variable counts as absent. Throws `ConfigRefused`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return {
    port: readPort(environment.PORT || '4000'),
    host: readHost(environment.HOST || 'localhost'),
    databaseUrl: readDatabase(environment.DATABASE_URL || 'file:data/signatory.sqlite'),
    logLevel: readLevel(environment.LOG_LEVEL || 'info'),
    seeds: resolve(ROOT, environment.SEEDS || 'seeds'),
    dashboard: resolve(ROOT, environment.DASHBOARD || 'apps/dashboard/dist'),
    publicUrl: environment.PUBLIC_URL ? readOrigin(environment.PUBLIC_URL) : null,
    rateLimit: readRate(environment.RATE_LIMIT || '1200'),
    refusesWhenLate: true,
    trustProxy: environment.TRUST_PROXY ? readProxies(environment.TRUST_PROXY) : null,
    responseCache: readMegabytes(environment.RESPONSE_CACHE || '64'),
    slowQuery: readMilliseconds(environment.SLOW_QUERY || '200'),
  };
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw refused('PORT', text, 'a number from 0 to 65535');
}

function readHost(text: string): string {
  if (/^[\w.:-]+$/.test(text)) return text;
  throw refused('HOST', text, 'a host name or an IP address, without scheme and port');
}

function readDatabase(text: string): string {
  if (text === ':memory:' || /^postgres(ql)?:\/\/./.test(text)) return text;
  const path = /^file:(?!\/\/)(.+)$/.exec(text)?.[1];
  if (path) return `file:${resolve(ROOT, path)}`;
  if (/^file:\/\/\/./.test(text)) return `file:${fileURLToPath(text)}`;
  // Not the text itself: it may hold a password.
  throw new ConfigRefused('DATABASE_URL names no database', 'write file:PATH or postgres://…');
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(text)) {
    return url.origin;
  }
  throw refused('PUBLIC_URL', text, 'an origin, as in https://signatory.example, without a path');
}

function readRate(text: string): number | null {
  if (text === 'off') return null;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw refused('RATE_LIMIT', text, 'a number of requests a minute, or off');
}

function readProxies(text: string): string {
  const networks = text.split(',').map((one) => one.trim());
  const isNetwork = (one: string): boolean => {
    const [address = '', bits = '0', ...more] = one.split('/');
    const most = isIP(address) === 4 ? 32 : 128;
    return isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most && more.length === 0;
  };
  if (networks.every(isNetwork)) return networks.join(',');
  throw refused('TRUST_PROXY', text, 'addresses or networks, as in 127.0.0.1,10.0.0.0/8');
}

function readMegabytes(text: string): number | null {
  if (text === 'off') return null;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text) * 1_000_000;
  throw refused('RESPONSE_CACHE', text, 'a number of megabytes, or off');
}

function readMilliseconds(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw refused('SLOW_QUERY', text, 'a number of milliseconds');
}

function readLevel(text: string): Config['logLevel'] {
  const level = LOG_LEVELS.find((one) => one === text);
  if (level) return level;
  throw refused('LOG_LEVEL', text, `one of ${LOG_LEVELS.join(', ')}`);
}

function refused(variable: string, text: string, wanted: string): ConfigRefused {
  return new ConfigRefused(`${variable} is ${JSON.stringify(text)}`, `write ${wanted}`);
}
