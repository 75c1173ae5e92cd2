import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EVERY_PAGE } from '../test/support/every-page.ts';
import { browserArguments, browserProgram } from '../test/support/program.ts';

/**
 * Measures pages as Lighthouse does, on its simulated mobile phone: `npm run lighthouse -- [--without-address] [paths]`. The server
 * knows its own address, as `PUBLIC_URL` says it, but for this option. Prints
 * the median of five runs for each page and fails where one is beyond what the project promises. Leave the
 * machine alone meanwhile. Lighthouse is fetched when this is run, in the version named: it is as large as all else together.
 */
const VERSION = '13.5.0';
const RUNS = 5;
const ATTEMPTS = 5;
const PAGES = [...EVERY_PAGE, '/ar/accords/abraham-accords'];

/** What a page must reach: scores of 0 to 100 at least, milliseconds and shift at most. */
const AT_LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const AT_MOST = {
  'largest-contentful-paint': 1_500,
  'total-blocking-time': 150,
  'cumulative-layout-shift': 0,
} as const;

interface Report {
  /** How fast the machine was meanwhile, by Lighthouse's own measure: it simulates a phone as a fourth of it, whatever it is. */
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<Record<keyof typeof AT_LEAST, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
}

if (!browserProgram) {
  console.error('There is no Chromium here: install it, or set CHROMIUM to its path.');
  process.exit(1);
}
const program = browserProgram;
const WITHOUT_ADDRESS = '--without-address';
const isNamed = !process.argv.includes(WITHOUT_ADDRESS);
const asked = process.argv.slice(2).filter((argument) => argument !== WITHOUT_ADDRESS);
const folder = await mkdtemp(join(tmpdir(), 'signatory-lighthouse-'));
const file = join(folder, 'report.json');
const address = `http://127.0.0.1:${await freePort()}`;
const server = await serve();
let isBeyond = false;
try {
  for (const path of asked.length > 0 ? asked : PAGES) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run++) reports.push(await measure(path));
    const speed = median(reports.map(({ environment }) => environment.benchmarkIndex));
    console.log(`${path}, benchmark index ${speed}\n  ${linesOf(reports).join('\n  ')}`);
  }
} finally {
  server.kill();
  await once(server, 'exit');
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = isBeyond ? 1 : 0;

/** A server of its own, as an operator starts it. */
async function serve() {
  const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: new URL(address).port,
      PUBLIC_URL: isNamed ? address : '',
      DATABASE_URL: `file:${join(folder, 'register.sqlite')}`,
      RATE_LIMIT: 'off',
    },
  });
  while (child.exitCode === null) {
    const isReady = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return child;
    await pause(100);
  }
  throw new Error('The server did not start: its reason is above.');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  if (found === null || typeof found === 'string') throw new Error('no port is free');
  return found.port;
}

/** Lighthouse sometimes fails to record a page at all (NO_NAVSTART): it is then asked again. */
async function measure(path: string): Promise<Report> {
  for (let attempt = 1; ; attempt++) {
    const code = await record(path);
    if (code === 0) return JSON.parse(await readFile(file, 'utf8'));
    if (attempt === ATTEMPTS) throw new Error(`lighthouse ended with ${code} at ${path}`);
  }
}

async function record(path: string): Promise<number | null> {
  const flags = ['--headless=new', ...browserArguments].join(' ');
  const child = spawn(
    'npm',
    [
      ...['exec', '--yes', '--prefer-offline', `lighthouse@${VERSION}`, '--'],
      new URL(path, address).href,
      ...['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
      `--only-categories=${Object.keys(AT_LEAST).join(',')}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: program } },
  );
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Each figure with its bound, and the audits that cost a score of less than 100. */
function linesOf(reports: readonly Report[]): string[] {
  const scores = Object.entries(AT_LEAST).map(([name, bound]) => {
    const key = name as keyof typeof AT_LEAST;
    const score = median(reports.map((one) => (one.categories[key].score ?? 0) * 100));
    return told(name, Math.round(score), score >= bound, `at least ${bound}`);
  });
  const figures = Object.entries(AT_MOST).map(([name, bound]) => {
    const figure = median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN));
    return told(name, Math.round(figure * 1000) / 1000, figure <= bound, `at most ${bound}`);
  });
  const [first] = reports;
  const poor = Object.entries(first?.audits ?? {}).flatMap(([name, { score, title }]) =>
    score !== null && score < 0.9 ? [`  ${name}: ${title}`] : [],
  );
  return [...scores, ...figures, ...poor];
}

function told(name: string, value: number, holds: boolean, bound: string): string {
  if (!holds) isBeyond = true;
  return `${holds ? 'ok    ' : 'BEYOND'} ${name} ${value} (${bound})`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
