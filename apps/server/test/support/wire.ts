import { request } from 'node:http';

/** What went over the wire: the body as it was sent, compressed or not. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface Question {
  readonly path?: string;
  /** GET, or POST where there is JSON, unless another is given. */
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** Posted as JSON; asked for with GET where there is none. */
  readonly json?: object;
}

/** Asks a server that listens at an address. */
export async function ask(
  address: string,
  { path = '/graphql', json, method = json ? 'POST' : 'GET', headers }: Question,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const outgoing = request(new URL(path, address), {
    method,
    headers: { ...(json && { 'content-type': 'application/json' }), ...headers },
  });
  outgoing.on('error', reject);
  outgoing.on('response', async (response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    resolve({
      status: response.statusCode ?? 0,
      headers: new Map(
        Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: Buffer.concat(chunks),
    });
  });
  outgoing.end(json && JSON.stringify(json));
  return promise;
}

/** What the response cache has counted: how many answers were there and how many not, and what it holds. */
export async function counted(address: string) {
  const text = (await ask(address, { path: '/metrics' })).body.toString();
  const read = (name: string) =>
    Number(new RegExp(`^signatory_response_cache_${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0);
  return {
    found: read('looks_total{found="yes"}'),
    missed: read('looks_total{found="no"}'),
    answers: read('answers'),
    bytes: read('bytes'),
  };
}
