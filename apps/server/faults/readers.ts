import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What readers ask in turn. */
const PATHS = ['/healthz', '/accords', '/graphql?query={__typename}'];

/** How readers ask: how many, how long each looks at an answer at most, in milliseconds, and whether a connection serves one request alone. */
export interface Reading {
  readonly readers: number;
  readonly looking?: number;
  readonly oneEach?: boolean;
}

/** What came of the requests of all readers. */
export interface Read {
  readonly answered: number;
  /** Requests whose connection ended without an answer, by the code of the error. */
  readonly cutOff: readonly string[];
}

/** Reads until nobody listens any more, each reader one page after another. */
export async function readAll(address: string, reading: Reading): Promise<Read> {
  const all = await Promise.all(
    Array.from({ length: reading.readers }, (_, number) => readOn(address, number, reading)),
  );
  return {
    answered: all.reduce((sum, { answered }) => sum + answered, 0),
    cutOff: all.flatMap(({ cutOff }) => cutOff),
  };
}

async function readOn(address: string, start: number, reading: Reading): Promise<Read> {
  const agent = new Agent({ keepAlive: !reading.oneEach, maxSockets: 1 });
  const cutOff: string[] = [];
  let answered = 0;
  for (let asked = start; ; asked++) {
    const error = await failureOf(agent, address + PATHS[asked % PATHS.length]);
    if (error === 'ECONNREFUSED') break;
    if (error === null) answered += 1;
    else cutOff.push(error);
    if (reading.looking) await pause(Math.random() * reading.looking);
  }
  agent.destroy();
  return { answered, cutOff };
}

/** Null for an answer, else the code of the error. */
function failureOf(agent: Agent, url: string): Promise<string | null> {
  return new Promise((resolve) => {
    const request = get(url, { agent }, (response) =>
      response
        .resume()
        .on('end', () => resolve(null))
        .on('error', (error) => resolve(`${codeOf(error)} in an answer`)),
    );
    request.on('error', (error) => {
      const connection = request.reusedSocket ? 'an open connection' : 'a new connection';
      const code = codeOf(error);
      resolve(code === 'ECONNREFUSED' ? code : `${code} on ${connection}`);
    });
  });
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.message;
}
