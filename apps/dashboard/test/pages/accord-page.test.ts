import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { HYDRATION_STATE_ID } from '../../src/Document.tsx';
import { languages } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { accords, standings, states } from '../support/naive-record.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
  return () => server.close();
});

const SLUGS = ['abraham-accords', 'paris-agreement'] as const;
const DAY = '2025-11-10';
/** Of whom all that have no standing are nothing but brokers. */
const BROKERED: string = 'abraham-accords';

test('A page of a server that was not told its own address names no whole addresses', async () => {
  const links = all(await readPage(server, '/accords/abraham-accords'), 'link');
  expect(links.length).toBeGreaterThan(0);
  const isWhole = (link: (typeof links)[number]) =>
    attribute(link, 'hreflang') !== null || attribute(link, 'rel') === 'canonical';
  expect(links.filter(isWhole)).toEqual([]);
});

describe.each(SLUGS)('The page of %s', (slug) => {
  test('says in its first sentence how many hold each standing, in every language', async () => {
    const held = Map.groupBy(
      [...standings(slug, DAY)].filter(([code]) => states.has(code)),
      ([, standing]) => standing,
    );
    expect(held.size).toBeGreaterThan(1);
    for (const [language, { prefix }] of Object.entries(languages)) {
      const { standingCounts, terms } = await loadMessages(language as keyof typeof languages);
      const counted = new Map<string, (count: number) => string>(
        Object.entries(standingCounts.counted),
      );
      const broker = terms.roles.BROKER.word.toLowerCase();
      if (slug === BROKERED)
        counted.set('NONE', (count) => standingCounts.onlyHelped(count, broker));
      const page = await readPage(server, `${prefix}/accords/${slug}`);
      const [head] = all(page, 'header').filter((header) => all(header, 'h1').length > 0);
      const [sentence] = head ? all(head, 'p').slice(1) : [];
      const text = sentence ? textOf(sentence) : '';
      for (const [standing, places] of held)
        expect([language, text]).toEqual([
          language,
          expect.stringContaining(counted.get(standing)?.(places.length) ?? standing),
        ]);
    }
  });

  test('leads from a bar to each of its sections, in their order', async () => {
    const page = await readPage(server, `/accords/${slug}`);
    const [bar] = all(page, 'nav').filter((nav) => attribute(nav, 'aria-label') === 'On this page');
    const targets = bar ? all(bar, 'a').map((link) => attribute(link, 'href')?.slice(1)) : [];
    const named = all(page, 'section').flatMap((section) => attribute(section, 'id') ?? []);
    expect(targets.length).toBeGreaterThan(5);
    expect(named.filter((name) => targets.includes(name))).toEqual(targets);
  });

  test('has three quotations at most, and a link to all', async () => {
    const page = await readPage(server, `/accords/${slug}`);
    const [said] = all(page, 'section').filter((section) => attribute(section, 'id') === 'said');
    const figures = said ? all(said, 'figure').length : 0;
    expect(figures).toBeGreaterThan(0);
    expect(figures).toBeLessThanOrEqual(3);
    const links = said ? all(said, 'a').map((link) => attribute(link, 'href')) : [];
    expect(links).toContain(`/statements?accord=${slug}`);
  });

  test('is sent once: the browser gets no second copy of its data', async () => {
    const html = await (await server.get(`/accords/${slug}`)).text();
    const [, state = ''] = html.split(
      `<script id="${HYDRATION_STATE_ID}" type="application/json">`,
    );
    const { loaderData } = JSON.parse(state.slice(0, state.indexOf('</script>')));
    expect(loaderData).toEqual({ Layout: expect.anything(), AccordPage: null });
    expect(state.indexOf('</script>')).toBeLessThan(2_000);
  });
});

test('No accord is said to be signed by as many as joined it where any joined without a signature', async () => {
  const endorsed = new Set(
    accords
      .filter(({ participations = [] }) =>
        participations.some(({ acts = [] }) =>
          acts.some(({ kind, contested }) => kind === 'ENDORSED' && !contested),
        ),
      )
      .map(({ slug }) => slug),
  );
  expect(endorsed.size).toBeGreaterThan(1);
  for (const { slug } of accords) {
    const [main] = all(await readPage(server, `/accords/${slug}`), 'main');
    const words = main ? textOf(main) : '';
    if (![...standings(slug, DAY).values()].includes('SIGNATORY')) continue;
    if (endorsed.has(slug)) {
      expect([slug, words]).not.toEqual([slug, expect.stringMatching(/\d (has|have) signed,/)]);
      expect([slug, words]).toEqual([slug, expect.stringMatching(/signed or endorsed it/)]);
    } else expect([slug, words]).not.toEqual([slug, expect.stringContaining('or endorsed it')]);
  }
});
