import { deepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from './measurements.ts';
import { type Running, startProcess } from './process.ts';
import { another, narrowed, repeated } from './questions.ts';
import { printLoads, ratio, type Target } from './report.ts';
import { type Effort, inTurn } from './rounds.ts';

/** This server and the three it is compared with. */
const COMPARED = ['signatory', 'apollo', 'yoga', 'mercurius'];

/**
 * Compares pages of joined statements on a file of data: the same page repeated, and different pages. Throws where two servers
 * answer differently.
 */
export async function comparePages(file: string, effort: Effort): Promise<readonly Target[]> {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-bench-'));
  const servers: Running[] = [];
  try {
    for (const name of COMPARED) servers.push(await startProcess(name, file));
    const page = await sameAnswers(servers);
    const answer = join(folder, 'answer.json');
    writeFileSync(answer, JSON.stringify(page));
    const bare = await startProcess('bare', answer);
    servers.push(bare);

    const same = await inTurn([bare, ...servers.slice(0, -1)], () => repeated, effort);
    printLoads(`One page of 20 joined statements, over and over (${page.text.length} bytes)`, same);
    const compared = servers.filter((server) => server !== bare);
    const desk = await startProcess('desk', file);
    servers.push(desk);
    const [own] = servers;
    if (!own) throw new Error('this server is not started');
    const beside = await inTurn([own, desk], another, effort);
    printLoads(
      'The same pages, none asked before, by this server without a desk and with one',
      beside,
    );
    const others = await inTurn(compared, another, effort);
    printLoads('Pages of 20 joined statements, none asked before', others);
    printLoads(
      'The same by country, leader or accord, none asked before',
      await inTurn(compared, narrowed, effort),
    );
    return [
      atLeast('a repeated page, times bare node:http', same, 'bare', 0.75),
      atLeast('a repeated page, times Apollo Server', same, 'apollo', 30),
      atLeast('pages that do not repeat, times Apollo Server', others, 'apollo', 2.5),
      atLeast('pages that do not repeat, times Mercurius with JIT', others, 'mercurius', 1),
      atLeast('pages beside a desk, times those without one', beside, 'signatory', 0.95, 'desk'),
      noErrors([...same.values(), ...others.values(), ...beside.values()]),
    ];
  } finally {
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first server's answer of the repeated page, after all servers have given the same JSON for it and for some other pages. */
async function sameAnswers(servers: readonly Running[]): Promise<Answer> {
  const [first, ...others] = servers;
  if (!first) throw new Error('there is no server to compare');
  for (const question of [repeated, ...[0, 1, 2, 3].flatMap((i) => [another(i), narrowed(i)])]) {
    const expected: unknown = JSON.parse((await first.ask(question)).text);
    for (const server of others) {
      const actual: unknown = JSON.parse((await server.ask(question)).text);
      deepStrictEqual(actual, expected, `${server.name} and ${first.name} answer differently`);
    }
  }
  return first.ask(repeated);
}

type Loads = Awaited<ReturnType<typeof inTurn>>;

function atLeast(
  what: string,
  loads: Loads,
  other: string,
  times: number,
  one = 'signatory',
): Target {
  const { value, text } = ratio(loads, one, other);
  return { what: `${what}, at least ${times}`, measured: text, isMet: value >= times };
}

function noErrors(loads: readonly { readonly errors: number }[]): Target {
  const errors = loads.reduce((sum, one) => sum + one.errors, 0);
  return { what: 'no errors', measured: String(errors), isMet: errors === 0 };
}
