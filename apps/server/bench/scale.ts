import { wordIn } from '@signatory/register/bench';
import { type Running, startProcess } from './process.ts';
import { another, countedSearch, narrowed, type Question, saying, search } from './questions.ts';
import { printLoads, ratio, rounded, type Target } from './report.ts';
import { type Effort, inTurn } from './rounds.ts';

/** Compares this server on small data with itself on large data, and measures searches on large data. */
export async function compareSizes(
  small: string,
  large: string,
  effort: Effort,
): Promise<readonly Target[]> {
  const servers: Running[] = [];
  try {
    for (const [name, file] of [
      ['small', small],
      ['large', large],
    ] as const) {
      servers.push({ ...(await startProcess('signatory', file)), name });
    }
    const pages = await inTurn(servers, another, effort);
    printLoads('Pages that do not repeat, by how much data there is', pages);
    const filtered = await inTurn(servers, narrowed, effort);
    // Without a target: on small data a page with a rare condition is not full.
    printLoads('The same by country, leader or accord', filtered);
    const [, onLarge] = servers;
    return [
      cost('a page on large data, times its cost on small', pages),
      ...(onLarge ? await measureSearches(onLarge, effort) : []),
    ];
  } finally {
    for (const server of servers) await server.stop();
  }
}

function cost(what: string, loads: Awaited<ReturnType<typeof inTurn>>): Target {
  const { value, text } = ratio(loads, 'small', 'large');
  return { what: `${what}, at most 1.5`, measured: text, isMet: value <= 1.5 };
}

/** One search after another on one connection, as a reader waits for it. */
async function measureSearches(server: Running, effort: Effort): Promise<readonly Target[]> {
  const [rare, common] = [wordIn(0.01), wordIn(1 / 3)];
  const searches: Readonly<Record<string, (number: number) => Question>> = {
    'search, 1 %': (i) => search(rare, i),
    'search and count, 1 %': (i) => countedSearch(rare, i),
    'statements saying, 1 %': (i) => saying(rare, i),
    'search, a third': (i) => search(common, i),
    'search and count, a third': (i) => countedSearch(common, i),
    'statements saying, a third': (i) => saying(common, i),
  };
  const loads = new Map();
  for (const [name, ask] of Object.entries(searches)) {
    const [figures] = (await inTurn([server], ask, { ...effort, connections: 1 })).values();
    loads.set(name, figures);
  }
  printLoads('Words that stand in 1 % and in a third of the quotes', loads);
  return [...loads].map(
    ([name, { p95, held }]): Target =>
      name.includes('%')
        ? { what: `${name}, p95 at most 50 ms`, measured: `${rounded(p95)} ms`, isMet: p95 <= 50 }
        : {
            what: `${name}, loop held at most 200 ms`,
            measured: `${rounded(held)} ms`,
            isMet: held <= 200,
          },
  );
}
