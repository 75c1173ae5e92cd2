import { request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** How a request ended: its status, and 0 where the client left or the connection broke. */
export interface Answered {
  readonly status: number;
  readonly milliseconds: number;
  readonly body: string;
}

/** Asks once. `from` is an address of this machine, by which the server tells clients apart; a client leaves after `patience` milliseconds. */
export function askOnce(
  url: string,
  { from, body, patience }: { from: string; body?: string; patience?: number },
): Promise<Answered> {
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, text: string) =>
      resolve({ status, milliseconds: performance.now() - began, body: text });
    const sent = request(
      url,
      {
        method: body === undefined ? 'GET' : 'POST',
        localAddress: from,
        agent: false,
        headers: { 'content-type': 'application/json', accept: 'application/json, text/html' },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => end(response.statusCode ?? 0, Buffer.concat(chunks).toString()));
        response.on('error', () => end(0, ''));
      },
    );
    sent.on('error', () => end(0, ''));
    // Destroyed at the right moment, it has no error.
    sent.on('close', () => end(0, ''));
    sent.end(body);
    if (patience !== undefined) setTimeout(() => sent.destroy(), patience).unref();
  });
}

/** So many clients at once, each with an address of its own, one query after another; every second one leaves early. */
export async function askAll(
  url: string,
  queries: readonly string[],
  atOnce: number,
): Promise<readonly (Answered & { readonly query: string })[]> {
  const answers: (Answered & { query: string })[] = [];
  let next = 0;
  const client = async (number: number) => {
    const from = `127.0.1.${number + 1}`;
    for (let query = queries[next++]; query !== undefined; query = queries[next++]) {
      const leaves = next % 2 === 0;
      const answered = await askOnce(url, {
        from,
        body: JSON.stringify({ query }),
        ...(leaves && { patience: 20 + (next % 300) }),
      });
      answers.push({ ...answered, query });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, i) => client(i)));
  return answers;
}
