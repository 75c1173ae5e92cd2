import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { accordPage } from '../support/exits.ts';
import { all, attribute, linksIn, readPage, tablesIn, textOf } from '../support/read-page.ts';

const ORIGIN = 'https://register.example';
const QUOTE = 'trump-2025-11-06-truth-social';
/** Every sort of embed. */
const EMBEDS = [
  '/embed/accords/abraham-accords/countries',
  '/embed/accords/abraham-accords/map',
  '/embed/accords/abraham-accords/picture',
  '/embed/countries/KAZ/accords',
  '/embed/countries/KAZ/picture',
  `/embed/statements/${QUOTE}`,
] as const;
const LANGUAGES = ['en', 'ar', 'he', 'kk', 'ru'] as const;

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard, { publicUrl: ORIGIN });
});
afterAll(() => server.close());

describe('An embed', () => {
  test.each([...EMBEDS, '/embed/accords/nothing/map', '/embed/nothing'])(
    '%s may be framed by anyone, and has no script, cookie, form or stranger',
    async (path) => {
      const response = await server.get(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain('frame-ancestors * file:');
      expect(policy).toContain("form-action 'none'");
      expect(response.headers.has('x-frame-options')).toBe(false);
      expect(response.headers.has('set-cookie')).toBe(false);
      const page = await readPage(server, path, path.includes('nothing') ? 404 : 200);
      for (const tag of ['script', 'form', 'input', 'button', 'img', 'link[rel=stylesheet]'])
        expect(all(page, tag), tag).toEqual([]);
      expect(JSON.stringify(page, ['attrs', 'name', 'childNodes'])).not.toMatch(/"name":"on\w+"/);
      // What it is of is one click away, in a window of its own.
      expect(attribute(all(page, 'base')[0] ?? page, 'target')).toBe('_blank');
      const canonical = all(page, 'link').map((link) => attribute(link, 'href'));
      expect(canonical).toHaveLength(1);
      const [footer] = all(page, 'footer');
      expect(linksIn(footer ?? page)).toEqual(canonical);
    },
  );

  test.each([
    '/',
    '/accords/abraham-accords',
    '/playground',
    '/data/signatories.csv',
    '/oembed',
    '/graphql',
  ])('alone is framed: %s is not', async (path) => {
    const { headers } = await server.get(path);
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors *');
  });

  test.each(LANGUAGES)('keeps language, day and edition of its address (%s)', async (language) => {
    const prefix = language === 'en' ? '' : `/${language}`;
    const { date, embed } = await loadMessages(language);
    const query = 'asOf=2020-12-01&knownOn=2026-11-29.1';
    for (const path of EMBEDS) {
      const isStatement = path.includes('statements');
      const page = await readPage(server, `${prefix}${path}?${query}`);
      expect(attribute(page, 'lang')).toBe(language);
      expect(attribute(page, 'dir')).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
      const [footer] = all(page, 'footer');
      if (!footer) throw new Error('the embed has no footer');
      expect(textOf(footer)).toContain('2026-11-29.1');
      // No-break spaces are read as spaces.
      expect(textOf(footer)).toContain(date('2020-12-01').replace(/\s/g, ' ').replace(/\.$/, ''));
      expect(textOf(footer)).toContain(embed.open);
      for (const link of linksIn(page).filter((one) => one.startsWith(ORIGIN))) {
        const url = new URL(link);
        expect(`${url.pathname}/`.startsWith(`${prefix}/`)).toBe(true);
        expect(url.searchParams.get('knownOn')).toBe('2026-11-29.1');
        expect(url.searchParams.get('asOf')).toBe(isStatement ? null : '2020-12-01');
      }
    }
  });

  test.each([
    ['abraham-accords', '2025-11-10'],
    ['abraham-accords', '2020-12-01'],
    ['paris-agreement', '2025-11-10'],
  ])('of %s on %s says what the table of the page says', async (accord, day) => {
    const { table } = await accordPage(server, accord, day);
    const { terms, map } = await loadMessages('en');
    const standings = new Map(
      Object.entries(terms.standings).map(([key, { word }]) => [word, key]),
    );
    const countries = await readPage(server, `/embed/accords/${accord}/countries?asOf=${day}`);
    const rows = tablesIn(countries)[0]?.rows ?? [];
    const codes = new Map(
      rows.map(({ head, code }) => [head.replace(/ \(not a state\)$/, ''), code]),
    );
    const shown = rows.map(({ code, cells }) => {
      const [word = ''] = (cells[0] ?? '').split(/ ?On record but contested/);
      return [code, standings.get(word)] as const;
    });
    expect(new Map(shown.toSorted())).toEqual(new Map(table));
    expect(tablesIn(countries)[0]?.caption).toContain(`${table.size} listed`);

    // The map has all with a standing, in words too, or says that it has no shape for them.
    const drawn = await readPage(server, `/embed/accords/${accord}/map?asOf=${day}`);
    const told = all(drawn, 'ul')
      .filter((list) => attribute(list, 'class') === 'aloud')
      .flatMap((list) => all(list, 'li').map(textOf));
    const onMap = told.map((text) => {
      const [, name = '', standing = ''] = /^(.*): (.*?)(?:, since .*)?$/.exec(text) ?? [];
      return [codes.get(name), standings.get(standing)] as const;
    });
    const standing = [...table].filter(([, held]) => held !== 'NONE');
    expect(new Map(onMap.toSorted())).toEqual(new Map(standing));
    const titles = all(drawn, 'title').map(textOf);
    const unmapped = [
      ...textOf(drawn).matchAll(/(?:Not on the map|Not visible here): (.*?)\. /g),
    ].flatMap(([, names = '']) => names.split(', '));
    for (const text of told)
      expect(titles.includes(text) || unmapped.some((name) => text.startsWith(`${name}:`))).toBe(
        true,
      );
    expect(all(drawn, 'svg').map((svg) => attribute(svg, 'aria-label'))[0]).toContain(
      map.name('').trim(),
    );
  });

  test.each([
    ['accords/abraham-accords/countries', 'KAZ', 'Acceded 7 November 2025'],
    ['countries/KAZ/accords', 'Abraham Accords', 'Acceded 7 November 2025'],
  ])('of %s tells what is contested beside the standing of %s', async (path, place, claim) => {
    const { rows = [] } = tablesIn(await readPage(server, `/embed/${path}`))[0] ?? {};
    const row = rows.find(({ code, head }) => code === place || head === place);
    expect(row?.cells[0]).toBe(`Announced On record but contested: ${claim}.`);
    const sudan = rows.find(({ code }) => code === 'ISR');
    expect(sudan?.cells[0] ?? '').not.toContain('contested');
  });

  test('of a quotation has its words, speaker, office, date, source, and what it concerns', async () => {
    const page = textOf(await readPage(server, `/embed/statements/${QUOTE}`));
    for (const part of [
      'Donald Trump',
      '6 November 2025',
      'Abraham Accords',
      'Kazakhstan',
      'Checked against the source:',
    ])
      expect(page).toContain(part);
    const { data } = await server.ask<{
      statement: { wording: { passages: { exact: string }[] } };
    }>(`{ statement(slug: "${QUOTE}") { wording { passages { exact } } } }`);
    for (const { exact } of data?.statement.wording.passages ?? []) expect(page).toContain(exact);
  });

  test('that is refused says so in its frame', async () => {
    const texts = [
      '?asOf=2020-02-30',
      '?asOf=2999-01-01',
      '?knownOn=1999-01-01.1',
      '?colour=red',
    ].map(async (query) => textOf(await readPage(server, `${EMBEDS[0]}${query}`, 400)));
    for (const text of await Promise.all(texts)) expect(text).toContain('Nothing can be shown');
  });
});

describe('A file of a part', () => {
  test.each(['map', 'countries'])('(%s) is a drawing with its source and day', async (part) => {
    const path = `/ar/pictures/accords/abraham-accords/${part}.svg?asOf=2020-12-01`;
    const response = await server.get(path);
    expect(response.headers.get('content-type')).toContain('image/svg+xml');
    const svg = await response.text();
    expect(svg).toContain('1 ديسمبر 2020');
    expect(svg).toContain(`${ORIGIN}/ar/accords/abraham-accords?asOf=2020-12-01`);
    // Nothing outside it is needed to draw it.
    expect(svg).not.toMatch(/href=|class=|var\(/);
    const { terms } = await loadMessages('ar');
    expect(svg).toContain(terms.standings.ANNOUNCED.word);
    expect((await server.get(path.replace('2020-12-01', '2020-13-01'))).status).toBe(404);
  });
});

test('The files and embeds that a page offers are of its day', async () => {
  const links = linksIn(await readPage(server, '/accords/abraham-accords?asOf=2021-01-01'));
  const files = links.filter((path) => /^\/(pictures|data\/acts|data\/signatories)/.test(path));
  expect(files.length).toBeGreaterThan(4);
  for (const path of files) expect(path).toContain('asOf=2021-01-01');
});
