/** Asks a server much at once, as little but malice would, while a reader opens pages. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import started from '../process.json' with { type: 'json' };
import type { Asked } from './client-process.ts';
import { type Answered, askOnce } from './clients.ts';
import type { Figures } from './server.ts';

const CLIENTS = fileURLToPath(new URL('client-process.ts', import.meta.url));
const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));

/** What a reader opens, one page after another. */
const PAGES = ['/', '/accords', '/countries', '/statements', '/leaders', '/statements?words=peace'];

/** What must hold: milliseconds, and megabytes. */
const MOST = { held: 100, health: 100, waiting: 500, memory: 500 };

/** A page that was opened. */
type Read = Answered & { readonly page: string };

/** Prints what the server did under the queries. Returns whether all holds. */
export async function besiege(
  name: string,
  database: string,
  queries: readonly string[],
  dashboard: string | undefined,
): Promise<boolean> {
  const child = fork(SERVER, [database, ...(dashboard === undefined ? [] : [dashboard])], {
    execArgv: [...process.execArgv, ...started.flags],
    env: { ...process.env, ...started.environment },
  });
  const [{ url }] = await once(child, 'message');
  const figures = async (): Promise<Figures> => {
    child.send('figures');
    const [told] = await once(child, 'message');
    return told;
  };
  try {
    // Alone, so that it is known what a page takes by itself.
    const alone = await read(url);
    await figures();
    let isOver = false;
    const watched = watch(url, () => isOver);
    const reading = readOn(url, () => isOver);
    const answers = await askedByClients({ url: `${url}/graphql`, queries, atOnce: 50 });
    isOver = true;
    const [health, pages] = await Promise.all([watched, reading]);
    const { held, memory } = await figures();
    const own = Math.max(...alone.map(({ milliseconds }) => milliseconds));
    const slowest = pages.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
    const waited = (slowest?.milliseconds ?? 0) - own;
    const broken = [...answers, ...pages].filter(
      ({ status, body }) => status >= 500 && !(status === 503 && /busy/i.test(body)),
    );
    const told = (status: number) => answers.filter((one) => one.status === status).length;
    console.log(
      `\n${name}: ${answers.length} queries (200: ${told(200)}, 503: ${told(503)}, left: ${told(0)}), ${pages.length} pages`,
    );
    for (const { status, body } of broken) console.log(`${status} ${body.slice(0, 500)}`);
    return [
      holds('event loop held', held, MOST.held, 'ms'),
      holds('/healthz', Math.max(...health), MOST.health, 'ms'),
      holds(`${slowest?.page}, beyond the slowest page alone`, waited, MOST.waiting, 'ms'),
      holds('memory of the server', memory, MOST.memory, 'MB'),
      holds('5xx but a deliberate 503', broken.length, 0, ''),
    ].every(Boolean);
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }
}

async function askedByClients(asked: Asked): Promise<readonly Answered[]> {
  const child = fork(CLIENTS);
  child.send(asked);
  const [answers] = await once(child, 'message');
  child.disconnect();
  return answers;
}

function holds(what: string, measured: number, most: number, unit: string): boolean {
  const isMet = measured <= most;
  console.log(
    `${isMet ? 'holds' : 'FAILS'}  ${what}: ${measured.toFixed(0)} ${unit}, at most ${most}`,
  );
  return isMet;
}

async function read(url: string): Promise<readonly Read[]> {
  const pages: Read[] = [];
  for (const page of PAGES) {
    pages.push({ page, ...(await askOnce(url + page, { from: '127.0.0.1' })) });
  }
  return pages;
}

async function readOn(url: string, isOver: () => boolean): Promise<readonly Read[]> {
  const pages: Read[] = [];
  while (!isOver()) {
    pages.push(...(await read(url)));
    await pause(200);
  }
  return pages;
}

/** The milliseconds that each probe of liveness took, five a second. */
async function watch(url: string, isOver: () => boolean): Promise<readonly number[]> {
  const took: number[] = [];
  while (!isOver()) {
    took.push((await askOnce(`${url}/healthz`, { from: '127.0.0.1' })).milliseconds);
    await pause(200);
  }
  return took;
}
