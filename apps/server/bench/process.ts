import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, Usage } from './measurements.ts';
import type { Question } from './questions.ts';

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));

/** Headers that `node:http` writes itself. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set(['connection', 'date', 'keep-alive']);

/** A server that was started in a process of its own. */
export interface Running {
  readonly name: string;
  readonly url: string;
  /** The response, not compressed. Throws where its status is not 200. */
  ask(question: Question): Promise<Answer>;
  /** Since the start; the delay of the event loop since the last call. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts a server by its name on a file, and waits until it listens. */
export async function startProcess(name: string, file: string): Promise<Running> {
  const child = fork(SERVER, [name, file], { execArgv: ['--expose-gc'] });
  const failed = once(child, 'exit').then(([code]): never => {
    throw new Error(`${name} ended with code ${String(code)}`);
  });
  // A failure while nobody waits is thrown by the next call.
  failed.catch(() => {});
  const [{ port }] = await Promise.race([once(child, 'message'), failed]);
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    name,
    url,
    async ask(question) {
      const { headers, body } = request(question);
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'accept-encoding': 'identity' },
        body,
      });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${name} answers ${response.status}: ${text}`);
      const lasting = [...response.headers].filter(([header]) => !OF_THE_CONNECTION.has(header));
      return { headers: lasting.flat(), text };
    },
    async usage() {
      child.send('usage');
      const [usage] = await Promise.race([once(child, 'message'), failed]);
      return usage;
    },
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** The headers and body of a question that is posted. */
export function request(question: Question): { headers: Record<string, string>; body: string } {
  return {
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
  };
}
