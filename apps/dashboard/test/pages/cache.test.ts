import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DocumentNode, print } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import type { Dashboard } from '../../../server/src/files/pages/serve.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { browserCache } from '../../src/client/apollo.ts';
import * as documents from '../../src/documents.generated.ts';

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
  return () => server.close();
});

/** Pages, with the parameter by which each is asked for a day; null where it has none. */
const ADDRESSES = [
  ['/', null],
  ['/about/coverage', null],
  ['/countries', null],
  ['/statements?accord=abraham-accords', null],
  ['/accords/abraham-accords', 'asOf'],
  ['/countries/ARE', 'asOf'],
  ['/countries/KAZ', 'asOf'],
  ['/compare?a=abraham-accords&b=artemis-accords', 'aOn'],
] as const;

const DAYS = ['2020-08-20', '2021-01-01', '2020-08', '2025-11-07', null];

/** What the loaders of a page ask, and what is answered, by the query. */
async function answersFor(
  url: string,
): Promise<[query: string, { variables: Record<string, unknown>; data: object }][]> {
  const folder = readConfig({}).dashboard;
  const { render }: Dashboard = await import(
    pathToFileURL(join(folder, 'server/entry-server.js')).href
  );
  const answers: [string, { variables: Record<string, unknown>; data: object }][] = [];
  const { data } = await server.ask<{ register: { lastDay: string } }>('{ register { lastDay } }');
  const lastDay = data?.register.lastDay ?? '';
  const page = await render(
    { url, today: '2025-11-10', lastDay },
    {
      async execute({ document, variables, operationName = '' }) {
        const answer = await server.ask<Record<string, unknown>>(textOf(document), variables);
        answers.push([operationName, { variables, data: answer.data ?? {} }]);
        return answer;
      },
    },
  );
  expect([url, page.status]).toEqual([url, 200]);
  return answers;
}

function textOf(document: DocumentNode | string): string {
  return typeof document === 'string' ? document : print(document);
}

function documentOf(query: string): DocumentNode {
  const found = Object.entries(documents).find(([name]) => name === `${query}Document`)?.[1];
  if (!found) throw new Error(`no query is called ${query}`);
  return found;
}

test('pages of several days that were seen in one session each show their own day from the cache', async () => {
  const cache = browserCache();
  const seen: Parameters<typeof cache.writeQuery>[0][] = [];
  for (const [address, parameter] of ADDRESSES) {
    for (const day of parameter === null ? [null] : DAYS) {
      const path = new URL(address, server.address);
      if (parameter && day) path.searchParams.set(parameter, day);
      for (const [query, { variables, data }] of await answersFor(path.pathname + path.search)) {
        seen.push({ query: documentOf(query), variables, data });
      }
    }
  }
  for (const answer of seen) cache.writeQuery(answer);
  let whole = 0;
  for (const { query, variables = {}, data } of seen) {
    // What another page pushed out is asked for again; what is held must be what was answered.
    const options = { query, variables, returnPartialData: true };
    expect(data).toMatchObject(cache.readQuery(options) ?? {});
    if (cache.readQuery({ query, variables }) !== null) whole += 1;
  }
  expect(whole / seen.length).toBeGreaterThan(0.8);
});
