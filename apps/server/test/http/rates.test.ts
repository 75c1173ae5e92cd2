import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ServerConfig } from '../../src/server.ts';
import { DASHBOARD, type Started, start } from '../support/started.ts';
import { stopClocks } from '../support/stopped-clock.ts';

async function limited(config: Partial<ServerConfig>): Promise<Started> {
  const server = await start(undefined, DASHBOARD, config);
  onTestFinished(() => server.close());
  return {
    ...server,
    // Answers are read to their end: one that is half read keeps its connection, and closing would wait for it.
    async get(path, init) {
      const { status, headers, body } = await server.get(path, init);
      return new Response(body && (await new Response(body).arrayBuffer()), { status, headers });
    },
  };
}

const from = (client: string) => ({ headers: { 'x-forwarded-for': client } });

describe('One client', () => {
  test('learns what is left, then when to come back; health checks and metrics are never refused', async () => {
    stopClocks('Date');
    const server = await limited({ rateLimit: 3 });
    const left: unknown[] = [];
    for (let request = 0; request < 3; request++) {
      const answer = await server.get('/data/datapackage.json');
      left.push(answer.headers.get('ratelimit-remaining'));
    }
    expect(left).toEqual(['2', '1', '0']);
    const refused = await server.get('/data/datapackage.json');
    expect([refused.status, refused.headers.get('ratelimit-limit')]).toEqual([429, '3']);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(await refused.text()).toMatch(
      /^Too many requests from this address in a minute: the limit is 3/,
    );
    for (const path of ['/healthz', '/readyz', '/metrics'])
      expect([path, (await server.get(path)).status]).toEqual([path, 200]);
  });

  test('is refused in GraphQL’s own form at /graphql', async () => {
    const server = await limited({ rateLimit: 1 });
    await server.ask('{ register { licence } }');
    const { errors } = await server.ask('{ register { licence } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED' });
  });

  test('may spend a fixed cost in a minute, whatever its queries', async () => {
    stopClocks('Date', 'performance');
    const server = await limited({ rateLimit: 1_000_000 });
    const dear = `{ ${Array.from({ length: 6 }, (_, i) => `a${i}: statements(first: 100) { nodes { wordings { passages { exact } citations: source { slug } } } }`).join(' ')} }`;
    let spent = 0;
    for (let request = 0; request < 400; request++) {
      const answer = await server.get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: dear, extensions: { cost: true } }),
      });
      if (answer.status === 429) {
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(spent).toBeGreaterThanOrEqual(2_000_000);
        return;
      }
      const { extensions } = (await answer.json()) as { extensions: { cost: { cost: number } } };
      spent += extensions.cost.cost;
      const told = ['limit', 'remaining', 'reset'].map((name) =>
        answer.headers.get(`cost-${name}`),
      );
      const left = Math.max(2_000_000 - spent, 0);
      expect(told).toEqual(['2000000', String(left), '60']);
    }
    throw new Error(`nothing was refused after a cost of ${spent}`);
  });

  test('is the address of the connection, unless a proxy is trusted', async () => {
    const believing = await limited({ rateLimit: 1, trustProxy: '127.0.0.1' });
    const doubting = await limited({ rateLimit: 1 });
    const statuses = async (server: Started) => [
      (await server.get('/data/datapackage.json', from('192.0.2.1'))).status,
      (await server.get('/data/datapackage.json', from('192.0.2.2'))).status,
    ];
    expect(await statuses(believing)).toEqual([200, 200]);
    expect(await statuses(doubting)).toEqual([200, 429]);
  });
});

test('a server that cannot keep up says so, and is itself again when it can', async () => {
  stopClocks('setInterval');
  let now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
  const server = await limited({ refusesWhenLate: true });
  const statusOf = async (path: string) => (await server.get(path)).status;
  /** What the server sees where its timers run late by so many milliseconds each. */
  const runLate = (by: number, times: number) => {
    for (let time = 0; time < times; time++) {
      now += 250 + by;
      vi.advanceTimersByTime(250);
    }
  };
  runLate(10_000, 3);
  expect(await statusOf('/data/datapackage.json')).toBe(200);
  runLate(0, 4);
  runLate(600, 4);
  const answer = await server.get('/data/datapackage.json');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await statusOf('/healthz')).toBe(200);
  runLate(0, 4);
  expect(await statusOf('/data/datapackage.json')).toBe(200);
});
