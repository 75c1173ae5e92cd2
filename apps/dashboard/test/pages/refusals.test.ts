import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { patterns } from '../../src/address/paths.ts';
import { languages } from '../../src/messages/languages.ts';
import { mainOf } from '../support/main-of.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
});
afterAll(() => server.close());

const get = (path: string) => server.get(path, { redirect: 'manual' });

const told = (path: string) => mainOf(server, path);

/** A thing of each kind that has a page, for the part of the path that names it. */
const NAMED: Readonly<Record<string, string>> = {
  '/accords/:slug': 'abraham-accords',
  '/bodies/:slug': 'government-of-kazakhstan',
  '/countries/:code': 'KAZ',
  '/leaders/:slug': 'kassym-jomart-tokayev',
  '/sources/:slug': '2025-11-06-times-of-israel-kazakhstan',
  '/statements/:slug': 'vance-2025-11-06-white-house',
  '/statements/:slug/citations': 'vance-2025-11-06-white-house',
  '/accords/:slug/:code': 'abraham-accords/KAZ',
};

/** Redirects, and pages of editions, which the shipped record need not have. */
const LEFT_OUT: readonly string[] = [patterns.accords, patterns.editions, patterns.edition];
const pages = Object.values(patterns)
  .filter((pattern) => !LEFT_OUT.includes(pattern))
  .map((pattern) => pattern.replace(/:\w+(\/:\w+)?/, NAMED[pattern] ?? ''));
const prefixes = Object.values(languages).map(({ prefix }) => prefix);

describe('An address that names something otherwise', () => {
  test.each([
    ['/countries/kz', '/countries/KAZ'],
    ['/accords/Abraham-Accords/kz', '/accords/abraham-accords/KAZ'],
    ['/countries/kaz?asOf=2025-11-07', '/countries/KAZ?asOf=2025-11-07'],
    ['/countries/398', '/countries/KAZ'],
    ['/countries/UK', '/countries/GBR'],
    ['/ru/countries/kz', '/ru/countries/KAZ'],
    ['/accords/Abraham-Accords', '/accords/abraham-accords'],
    ['/accords/abraham-accords/', '/accords/abraham-accords'],
    ['/en/accords/abraham-accords//?asOf=2025', '/accords/abraham-accords?asOf=2025'],
    ['/ar/', '/ar'],
    ['/ar?asOf=', '/ar'],
    ['/?asOf=', '/'],
    ['/accords/abraham-accords/KAZ?asOf=', '/accords/abraham-accords/KAZ'],
    ['/countries/KAZ?asOf=&after=', '/countries/KAZ?after='],
    ['/leaders/Donald-Trump', '/leaders/donald-trump'],
    ['/editions', '/changes'],
    ['/ar/editions', '/ar/changes'],
    ['/statements?country=KZ', '/statements?country=KAZ'],
    [
      '/statements?country=kz&speakerCountry=us&accord=ABRAHAM-ACCORDS',
      '/statements?country=KAZ&speakerCountry=USA&accord=abraham-accords',
    ],
    ['/statements?form=direct', '/statements?form=DIRECT'],
    ['/ru/search?words=a&only=Leaders', '/ru/search?words=a&only=leaders'],
    [
      '/accords/abraham-accords?standing=party&asOf=2025-11-07',
      '/accords/abraham-accords?standing=PARTY&asOf=2025-11-07',
    ],
    ['/ar/statements?country=kaz&form=DIRECT', '/ar/statements?country=KAZ&form=DIRECT'],
    [
      '/compare?a=Artemis-Accords&b=paris-agreement',
      '/compare?a=artemis-accords&b=paris-agreement',
    ],
  ])('%s moves to %s', async (asked, right) => {
    const response = await get(asked);
    expect([response.status, response.headers.get('location')]).toEqual([308, right]);
    expect((await get(right)).status).toBe(200);
  });
});

describe('What the register does not know in an address', () => {
  test.each([
    ['/statements?country=KZ2', 400, ['country', 'KZ2'], '/statements?country=KAZ'],
    ['/statements?accord=nope', 400, ['accord', 'nope'], null],
    [
      '/statements?leader=kassym-tokayev',
      400,
      ['leader', 'kassym-tokayev'],
      '/statements?leader=kassym-jomart-tokayev',
    ],
    ['/statements?language=xx', 400, ['language', 'xx'], '/statements?language=en'],
    ['/statements?form=FOO', 400, ['form', 'FOO'], '/statements?form=DIRECT'],
    ['/statements?countyr=KAZ', 400, ['countyr'], '/statements?country=KAZ'],
    ['/statements?page=2', 400, ['page'], null],
    ['/statements?orderBy=NAME', 400, ['orderBy'], null],
    ['/statements?size=1000', 400, ['size', '1000'], '/statements?size=100'],
    ['/statements?from=soon', 400, ['from', 'soon'], null],
    [
      '/statements?country=KAZ&country=ISR',
      400,
      ['country', 'KAZ', 'ISR'],
      '/statements?country=ISR',
    ],
    [
      '/accords/abraham-accords?standing=FOO',
      400,
      ['standing', 'FOO'],
      '/accords/abraham-accords?standing=SIGNATORY',
    ],
    [
      '/accords/abraham-accords?standing=SIGNATORI',
      400,
      ['standing', 'SIGNATORI'],
      '/accords/abraham-accords?standing=SIGNATORY',
    ],
    ['/accords/abraham-accords?country=kaz', 400, ['country'], null],
    ['/accords/abraham-accords?map=moon', 400, ['map', 'moon'], null],
    ['/accords/abraham-acords', 404, ['abraham-acords'], '/accords/abraham-accords'],
    ['/countries/KZ2', 404, ['KZ2'], '/countries/KAZ'],
    ['/leaders/tokayev', 404, ['tokayev'], '/leaders/kassym-jomart-tokayev'],
    ['/compare?a=nope', 400, ['a', 'nope'], null],
    ['/compare?a=artemis-accord&b=paris', 400, ['a', 'artemis-accord', 'b', 'paris'], null],
    ['/compare?a=artemis-accord', 400, ['artemis-accord'], '/compare?a=artemis-accords'],
    ['/countries?kind=STATE', 400, ['kind', 'STATE'], null],
    ['/search?words=kazakhstan&only=people', 400, ['only', 'people'], null],
    ['/about?lang=ru', 400, ['lang'], null],
    ['/changes?since=soon', 400, ['since', 'soon'], null],
    ['/statements?after=xxx', 400, ['after', 'xxx'], null],
    ['/statements?words=a*', 400, ['words', 'a*'], null],
    ['/leaders?before=xxx', 400, ['before', 'xxx'], null],
    ['/accords/paris-agreement?rows=xx', 400, ['rows', 'xx'], null],
    ['/search?words=trump&after=abc', 400, ['after', 'abc'], null],
    ['/statements?from=2026&to=2020', 400, ['from', '2026', 'to', '2020'], null],
    ['/accords/abraham-accords?from=2026&to=2020', 400, ['from', '2026', '2020'], null],
    ['/about/foo', 404, ['/about/foo'], '/about'],
    ['/fr/countries/USA', 404, ['/fr/countries/USA'], '/countries/USA'],
    ['/accords/paris-agreement/KZ2', 404, ['KZ2'], '/accords/paris-agreement/KAZ'],
    ['/accords/paris-agreement/KAZ/acts', 404, ['acts'], '/accords/paris-agreement/KAZ'],
  ])('%s is refused by name, in every language', async (path, status, named, near) => {
    for (const prefix of prefixes) {
      const page = await told(`${prefix}${path}`);
      expect([prefix, page.status]).toEqual([prefix, status]);
      for (const name of named)
        expect([prefix, page.text]).toEqual([prefix, expect.stringContaining(name)]);
      const hrefs = page.links.map(([, href]) => href);
      if (near !== null)
        expect([prefix, hrefs]).toEqual([prefix, expect.arrayContaining([`${prefix}${near}`])]);
    }
    // What it offers instead is there: what was meant, and the page without what is wrong.
    const { links } = await told(path);
    const without = links.find(([text]) => text === 'Open this page without it')?.[1] ?? '/';
    for (const href of [near ?? '/', without])
      expect([href, (await server.get(href)).status]).toEqual([href, 200]);
  });

  test('is one sentence for one parameter, and nothing that was right is lost', async () => {
    const page = await told('/statements?form=DIRECT&country=KZ2');
    expect(page.text).toContain('country: the register knows no “KZ2”. Did you mean: KAZ');
    expect(page.links.map(([, href]) => href)).toEqual(
      expect.arrayContaining(['/statements?form=DIRECT&country=KAZ', '/statements?form=DIRECT']),
    );
  });
});

describe('Every page', () => {
  test('refuses a parameter that it does not have, and leaves empty ones and those of others alone', async () => {
    for (const page of pages) {
      const wrong = await told(`${page}?surprise=1`);
      expect([page, wrong.status, wrong.text]).toEqual([
        page,
        400,
        expect.stringContaining('surprise'),
      ]);
      for (const right of ['', '?surprise=', '?utm_source=a&fbclid=b']) {
        const { status } = await server.get(`${page}${right}`);
        expect([`${page}${right}`, status]).toEqual([`${page}${right}`, 200]);
      }
    }
  });

  test('links to no address that is refused', async () => {
    const seen = new Set<string>();
    const wrong: (readonly [string, string, number])[] = [];
    for (const page of pages) {
      const html = await (await server.get(page)).text();
      const addresses = [...html.matchAll(/ (?:href|action)="(\/[^"#]*)/g)].map(([, href = '']) =>
        href.replaceAll('&amp;', '&'),
      );
      for (const address of addresses) {
        // One of each form: the same parameters of the same page, whatever they say.
        const { pathname, searchParams } = new URL(address, 'http://localhost');
        const form = `${pathname.replace(/[^/]+$/, '')} ${[...searchParams.keys()].join(' ')}`;
        if (searchParams.size === 0 || seen.has(form)) continue;
        seen.add(form);
        const { status } = await server.get(address);
        if (status !== 200) wrong.push([page, address, status]);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen.size).toBeGreaterThan(15);
  });
});
