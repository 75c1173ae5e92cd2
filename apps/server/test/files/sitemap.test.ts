import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Started, seeded, start } from '../support/started.ts';

const ORIGIN = 'https://signatory.example';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard, { publicUrl: ORIGIN });
});
afterAll(() => server.close());

interface Url {
  loc: string;
  readonly alternates: Record<string, string>;
}

/** The addresses of a site map with their other languages. Throws where it is no well-formed XML. */
function urlsOf(xml: string): Url[] {
  const urls: Url[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  const namespaces = new Set<string>();
  parser.on('opentag', ({ local, uri, attributes }) => {
    text = '';
    namespaces.add(`${local} ${uri} ${attributes.rel?.value ?? ''}`);
    if (local === 'url') urls.push({ loc: '', alternates: {} });
    if (local !== 'link') return;
    const alternates = urls.at(-1)?.alternates ?? {};
    alternates[attributes.hreflang?.value ?? ''] = attributes.href?.value ?? '';
  });
  parser.on('text', (some) => {
    text += some;
  });
  parser.on('closetag', ({ local }) => {
    const last = urls.at(-1);
    if (local === 'loc' && last) last.loc = text;
  });
  parser.write(xml).close();
  const own = ['urlset', 'url', 'loc'].map((name) => `${name} ${SITEMAP} `);
  expect(namespaces).toEqual(new Set([...own, 'link http://www.w3.org/1999/xhtml alternate']));
  return urls;
}

/** What a page says of its own address and its other languages. */
function saidBy(html: string): Url {
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '';
  const links = html.match(/<link\b[^>]*>/g) ?? [];
  const canonical = links.find((link) => link.includes('rel="canonical"')) ?? '';
  const alternates = links
    .filter((link) => link.includes('rel="alternate"') && /hreflang/i.test(link))
    .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
  return { loc: attribute(canonical, 'href'), alternates: Object.fromEntries(alternates) };
}

test('the site map names every page on record in every language, each once', async () => {
  const response = await server.get('/sitemap.xml');
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/xml; charset=utf-8',
  ]);
  const addresses = urlsOf(await response.text()).map(({ loc }) => loc);
  expect(new Set(addresses).size).toBe(addresses.length);
  const { data } = await server.ask<Record<string, { totalCount: number }>>(
    `{ ${['accords', 'countries', 'leaders', 'bodies', 'statements', 'sources', 'editions'].map((list) => `${list} { totalCount }`).join(' ')} }`,
  );
  const onRecord = Object.values(data ?? {}).reduce((sum, { totalCount }) => sum + totalCount, 0);
  expect(addresses).toHaveLength((onRecord + 14) * 5);
  for (const path of [
    '/',
    '/announced',
    '/compare/countries',
    '/contested',
    '/countries',
    '/he/sources',
    '/about/data',
    '/ru',
    '/countries/KAZ',
    '/ar/accords/abraham-accords',
    '/kk/changes/2026-11-29.1',
  ])
    expect(addresses).toContain(`${ORIGIN}${path}`);
});

test('a page of each kind is where the site map has it, and names the same languages itself and a picture that is there', async () => {
  const urls = urlsOf(await (await server.get('/sitemap.xml')).text());
  const kinds = new Map(
    urls.map((url) => [new URL(url.loc).pathname.replace(/(?<=[a-z]{5,}\/)[^/]+$/, ''), url]),
  );
  expect(kinds.size).toBeGreaterThan(40);
  for (const { loc, alternates } of kinds.values()) {
    const response = await server.get(new URL(loc).pathname, { redirect: 'manual' });
    expect([loc, response.status]).toEqual([loc, 200]);
    const html = await response.text();
    expect(saidBy(html)).toEqual({ loc, alternates });
    const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(picture).toContain(`${ORIGIN}/cards/`);
    const drawn = await server.get(new URL(picture).pathname, { method: 'HEAD' });
    expect([picture, drawn.status]).toEqual([picture, 200]);
  }
});

test('robots.txt names it, and disallows the addresses for programs alone', async () => {
  const text = await (await server.get('/robots.txt')).text();
  expect(text).toBe(
    `User-agent: *\nDisallow: /graphql\nDisallow: /events\n\nSitemap: ${ORIGIN}/sitemap.xml\n`,
  );
});

test.each([
  ['/countries?name=unit', '/countries'],
  ['/ar/statements?words=peace', '/ar/statements'],
  ['/search?words=peace', '/search'],
])('%s can be shared as it is, while search engines hold %s', async (path, list) => {
  const html = await (await server.get(path)).text();
  expect(html).not.toContain('noindex');
  expect(saidBy(html)).toMatchObject({
    loc: `${ORIGIN}${list}`,
    alternates: { he: `${ORIGIN}/he${list.replace('/ar', '')}` },
  });
  expect(html).toContain(`<meta property="og:url" content="${ORIGIN}${path}"`);
});

test('without a public address there is no site map, and robots.txt names none', async () => {
  const unnamed = await start();
  onTestFinished(() => unnamed.close());
  const response = await unnamed.get('/sitemap.xml');
  expect([response.status, await response.text()]).toEqual([
    404,
    expect.stringContaining('PUBLIC_URL'),
  ]);
  expect(await (await unnamed.get('/robots.txt')).text()).not.toContain('Sitemap');
});
