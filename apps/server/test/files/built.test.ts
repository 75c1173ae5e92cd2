import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeeds, openRegister } from '@signatory/register';
import { sdl } from '@signatory/schema/sdl';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { costOf } from '../../src/graphql/limits/cost.ts';
import { MEASURES, sizesOf } from '../../src/graphql/limits/document-size.ts';
import { LIMITS } from '../../src/graphql/limits/request-limits.ts';
import { type Started, seeded, start } from '../support/started.ts';

const { dashboard } = readConfig({});

let server: Started;
beforeAll(async () => {
  server = await start(await seeded(), dashboard);
});
afterAll(() => server.close());

/** What a browser fetches by itself for a document: of `href` only that of `link`, since `a` is for the reader. */
const FETCHED = /<link\b[^>]*?\bhref="([^"]*)"|\b(?:src|srcset|poster|data)="([^"]*)"/g;

/** What is the same of equal data, on whatever day it was filled; `/changes` is of one database. */
const PAGES_OF_DATA = [
  '/',
  '/accords/abraham-accords',
  '/ru/accords/paris-agreement?asOf=2020',
  '/countries/KAZ',
  '/leaders/jd-vance',
  '/statements/vance-2025-11-06-white-house',
  '/sources',
  '/about/data',
];

test('pages of equal data are equal, with their tags, whenever the register was filled', async () => {
  const later = await openRegister(':memory:', { now: () => new Date('2031-02-03T04:05:06Z') });
  await loadSeeds(later, readConfig({}).seeds, 'another reason');
  // Citations name the address of the server.
  const config = { publicUrl: 'https://register.example' };
  const first = await start(server.register, dashboard, config);
  const other = await start(later, dashboard, config);
  for (const path of PAGES_OF_DATA) {
    const [one, two] = await Promise.all([first, other].map((each) => each.get(path)));
    expect([path, one?.status]).toEqual([path, 200]);
    expect(await one?.text()).toBe(await two?.text());
    expect(one?.headers.get('etag')).toBe(two?.headers.get('etag'));
  }
  await first.app.close();
  await other.close();
});

describe('The built dashboard, offline', () => {
  test.each([
    '/',
    '/accords/abraham-accords?asOf=2025-11-07',
    '/countries/KAZ',
    '/leaders/jd-vance',
    '/statements/vance-2025-11-06-white-house',
    '/sources/2025-11-06-times-of-israel-kazakhstan',
    '/playground',
  ])('%s fetches from this server alone, and what it fetches is there', async (path) => {
    const page = await server.get(path);
    expect(page.status).toBe(200);
    const fetched = [...(await page.text()).matchAll(FETCHED)].map(([, a, b]) => a ?? b ?? '');
    expect(fetched.length).toBeGreaterThan(0);
    for (const address of new Set(fetched)) {
      expect(address).toMatch(/^\/(?!\/)/);
      expect([address, (await server.get(address, { method: 'HEAD' })).status]).toEqual([
        address,
        200,
      ]);
    }
  });

  test('has no style sheet that fetches from elsewhere', () => {
    const sheets = globSync(join(dashboard, 'client/**/*.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      expect(readFileSync(sheet, 'utf8')).not.toMatch(/(url\(|@import)\s*["']?(https?:)?\/\//);
    }
  });

  test('answers 404 for what the register does not have', async () => {
    for (const path of ['/accords/nothing', '/countries/XXX', '/nowhere'])
      expect([path, (await server.get(path, { method: 'HEAD' })).status]).toEqual([path, 404]);
  });

  test('shows the words of the record without any script', async () => {
    const html = await (await server.get('/accords/abraham-accords?asOf=2025-11-07')).text();
    expect(html).toContain('Kazakhstan');
    expect(html).toMatch(/announced/i);
  });
});

describe('The queries of the dashboard', () => {
  const schema = buildSchema(sdl);
  const list = readFileSync(join(dashboard, 'server/persisted-documents.json'), 'utf8');
  const documents = Object.entries<string>(JSON.parse(list)).map(([hash, text]) => {
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no operation in ${text}`);
    return { name: operation.name?.value ?? '', hash, document, operation };
  });

  test.each(documents)(
    '$name is valid and stays far inside the limits',
    ({ document, operation }) => {
      expect(validate(schema, document)).toEqual([]);
      for (const size of sizesOf(document)) {
        for (const measure of MEASURES) expect(size[measure]).toBeLessThan(LIMITS[measure] * 0.85);
      }
      expect(costOf(document, operation, { first: 100 }, schema)).toBeLessThan(LIMITS.cost * 0.8);
    },
  );

  test.each(documents)('$name is known by its hash', async ({ hash }) => {
    const { errors } = (await (await server.get(`/graphql?documentId=${hash}`)).json()) as {
      errors?: readonly { extensions: { code: string } }[];
    };
    // Without its variables it may be refused, but never as unknown.
    expect((errors ?? []).map(({ extensions }) => extensions.code)).not.toContain(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });
});
