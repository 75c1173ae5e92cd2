import { rm } from 'node:fs/promises';
import { loadSeeds, openRegister } from '@signatory/register';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseEdition } from '../../../../packages/register/src/edition/edition-file.ts';
import { makeSeedFolder } from '../../../../packages/register/test/support/seed-folder.ts';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, start } from '../../../server/test/support/started.ts';
import { EDITIONS, OWN_REASON, startWithEditions } from '../support/editions.ts';
import { all, attribute, type Element, linksIn, readPage, textOf } from '../support/read-page.ts';

const [FIRST, SECOND, THIRD] = EDITIONS;

let server: Started;

beforeAll(async () => {
  server = await startWithEditions();
  return () => server.close();
});

async function mainOf(path: string, of: Started = server): Promise<Element> {
  const [main] = all(await readPage(of, path), 'main');
  if (!main) throw new Error('a page without its main part');
  return main;
}

async function standingsOf(path: string): Promise<Element> {
  const sections = all(await mainOf(path), 'section');
  const section = sections.find((one) => attribute(one, 'id') === 'standings');
  if (!section) throw new Error(`${path} says nothing of standings`);
  return section;
}

describe('The page of changes', () => {
  test('lists the editions, the newest first, each with its day, its reason and how much it changed', async () => {
    const main = await mainOf('/changes');
    const list = all(main, 'section').find((one) => attribute(one, 'id') === 'editions');
    const items = list ? all(list, 'article').map(textOf) : [];
    expect(items).toEqual([
      `Edition ${THIRD} 5 December 2026Reason: A name was misspelt.1 added1 corrected`,
      `Edition ${SECOND} 3 December 2026Reason: What The Gazette printed.1 corrected1 completed`,
      expect.stringMatching(/^Edition 2026-12-01\.1 1 December 2026Reason.*10 added$/),
    ]);
    expect(linksIn(main)).toEqual(
      expect.arrayContaining([
        ...EDITIONS.map((name) => `/changes/${name}`),
        '/feeds/editions.atom',
      ]),
    );
  });

  test('says in one sentence that a record has not been published', async () => {
    const unpublished = await start(undefined, readConfig({}).dashboard);
    expect(textOf(await mainOf('/changes', unpublished))).toContain(
      'This record has not been published: it has no editions',
    );
    await unpublished.close();
  });
});

describe('What changes in the record', () => {
  test.each([
    ['/accords/pact', ['/feeds/accords/pact/editions.atom']],
    ['/countries/AAA', ['/feeds/countries/AAA/editions.atom']],
    [
      '/about/data',
      [
        '/feeds/editions.atom',
        '/feeds/accords/pact/editions.atom',
        '/feeds/countries/AAA/editions.atom',
      ],
    ],
  ])('is a feed that %s leads to, once the record has editions', async (path, feeds) => {
    const isOfEditions = (href: string) => href.endsWith('editions.atom');
    expect(linksIn(await mainOf(path)).filter(isOfEditions)).toEqual(feeds);
    for (const feed of feeds) {
      const response = await server.get(feed);
      expect([feed, response.status]).toEqual([feed, 200]);
      expect(await response.text()).toContain(`Edition ${SECOND}`);
    }
    const folder = await makeSeedFolder();
    const register = await openRegister(':memory:');
    await loadSeeds(register, folder);
    await rm(folder, { recursive: true });
    const unpublished = await start(register, readConfig({}).dashboard);
    expect(linksIn(await mainOf(path, unpublished)).filter(isOfEditions)).toEqual([]);
    await unpublished.close();
  });

  test('is offered beside the editions, with the way to the feeds of one', async () => {
    const list = all(await mainOf('/changes'), 'section').find(
      (one) => attribute(one, 'id') === 'editions',
    );
    expect(list && linksIn(list)).toEqual(expect.arrayContaining(['/about/data#feeds']));
  });
});

describe('The page of an edition', () => {
  test('tells its changes by kind, each with its entry and its reason', async () => {
    const main = await mainOf(`/changes/${SECOND}`);
    const text = textOf(main);
    for (const part of [
      'Reason: What The Gazette printed.',
      'Corrected1 corrected',
      'Completed1 completed',
      `Land AAA, PactReason: ${OWN_REASON}`,
      'before A pact. after A pact of two.',
      `Edition before itEdition ${FIRST}`,
      'Rulesversion',
    ])
      expect(text).toContain(part);
    expect(linksIn(main)).toEqual(
      expect.arrayContaining(['/accords/pact', '/accords/pact/AAA', `/changes/${THIRD}`]),
    );
  });

  test('of the first says so, and folds nothing away that is new', async () => {
    const text = textOf(await mainOf(`/changes/${FIRST}`));
    expect(text).toContain('none: it is the first');
    expect(text).toContain('Added10 added');
    const chosen = textOf(await mainOf(`/changes/${FIRST}?kind=NEW`));
    expect(chosen).toContain('All changes of this edition');
  });

  test('tells which standings it moved as of today, with links to their places in it', async () => {
    const standings = await standingsOf(`/changes/${SECOND}`);
    expect(textOf(standings)).toMatch(/9 December 2026.*Land AAAPactAnnouncedSignatory$/);
    const links = linksIn(standings);
    expect(links).toEqual([
      `/accords/pact/AAA?knownOn=${SECOND}`,
      `/accords/pact?knownOn=${SECOND}`,
    ]);
    for (const href of links) expect((await server.get(href)).status, href).toBe(200);
  });

  test('says where it moved none, and where that is not listed', async () => {
    expect(textOf(await standingsOf(`/changes/${THIRD}`))).toContain('No standing changed.');
    const first = await standingsOf(`/changes/${FIRST}`);
    expect(textOf(first)).toContain('This is the first edition');
    expect(all(first, 'table')).toEqual([]);
  });

  test('has links to files that are there, and is cited by its name and digest', async () => {
    const main = await mainOf(`/changes/${SECOND}`);
    const [whole = '', copy = '', citation = ''] = linksIn(main).filter((href) =>
      href.startsWith('/data/'),
    );
    expect(copy).toBe(`/data/register.sqlite?knownOn=${SECOND}`);
    const file = await server.get(whole);
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${SECOND}.jsonl"`);
    const edition = parseEdition('2.jsonl', await file.text());
    expect(edition).toMatchObject({
      name: SECOND,
      parent: FIRST,
      why: 'What The Gazette printed.',
    });
    const cited = await server.get(citation);
    expect(cited.headers.get('content-disposition')).toBe('attachment; filename="CITATION.cff"');
    expect(await cited.text()).toContain(`value: "sha256:${edition.digest}"`);
    expect(textOf(main)).toContain(
      `Signatory, edition ${SECOND}, digest ${edition.digest.slice(0, 12)}…`,
    );
  });

  test('that there is not is not found, nor are its files', async () => {
    expect((await server.get('/changes/2026-12-02.1')).status).toBe(404);
    expect((await server.get('/changes/nonsense')).status).toBe(404);
    expect((await server.get('/data/editions/2026-12-02.1.jsonl')).status).toBe(404);
    expect((await server.get(`/data/editions/${FIRST}.txt`)).status).toBe(404);
  });

  test.each(['ar', 'he', 'kk', 'ru'])('is there in %s', async (language) => {
    const text = textOf(await mainOf(`/${language}/changes/${SECOND}`));
    expect(text).toContain(SECOND);
    expect(text).not.toContain('Reason');
  });
});
