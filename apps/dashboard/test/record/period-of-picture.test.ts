import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { all, attribute, linksIn, readPage, textOf } from '../support/read-page.ts';

const { picture: words } = await loadMessages('en');

let server: Started;
beforeAll(async () => {
  const now = () => new Date('2026-11-28T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

async function pictureOf(slug: string, query: string) {
  const sections = all(await readPage(server, `/accords/${slug}?${query}`), 'section');
  const section = sections.find((one) => attribute(one, 'id') === 'picture');
  if (!section) throw new Error('the page has no picture');
  return section;
}

describe('The picture of a period', () => {
  const RANGE = 'from=2020-08-01&to=2020-09-30';
  test('is taken away as it is: image, file and embed are of the period', async () => {
    const section = await pictureOf('abraham-accords', `asOf=2020-09-20&${RANGE}`);
    const files = linksIn(section).filter((path) => /^\/(pictures|data)/.test(path));
    expect(files).toHaveLength(2);
    const query = `asOf=2020-09-20&${RANGE}`;
    for (const path of files) expect(path).toContain(query);
    expect(textOf(section)).toContain(
      `/embed/accords/abraham-accords/picture?${query}`.replaceAll('&', '&amp;'),
    );
  });

  test.each(['/pictures/accords/abraham-accords.svg', '/embed/accords/abraham-accords/picture'])(
    'is at %s the one of the page',
    async (path) => {
      const paths = (text: string) => text.match(/ d="M[^"]+"/g) ?? [];
      const [page, file] = await Promise.all(
        [`/accords/abraham-accords?${RANGE}`, `${path}?${RANGE}`].map(async (address) =>
          (await server.get(address)).text(),
        ),
      );
      expect(paths(file ?? '').length).toBeGreaterThan(5);
      for (const drawn of paths(file ?? '')) expect(page).toContain(drawn);
      expect(file).toContain(`/accords/abraham-accords?${RANGE.replace('&', '&amp;')}`);
    },
  );

  test.each(['from=2020-02-30', 'from=2021&to=2020', 'from=2020&from=2021'])(
    'is refused where a page refuses it: %s',
    async (query) => {
      expect((await server.get(`/pictures/accords/abraham-accords.svg?${query}`)).status).toBe(404);
      const embed = `/embed/accords/abraham-accords/picture?${query}`;
      expect((await server.get(embed)).status).toBe(400);
    },
  );

  test.each(['/embed/accords/abraham-accords/map', '/embed/countries/KAZ/picture'])(
    'is no picture of %s, which has none',
    async (path) => {
      expect((await server.get(`${path}?${RANGE}`)).status).toBe(400);
    },
  );

  test.each([
    ['artemis-accords', 'from=1900-01-01&to=1900-12-31'],
    ['paris-agreement', 'from=1900-01-01&to=1900-12-31'],
    ['artemis-accords', 'from=2027-01-01'],
  ])(
    'is none in a period without anything (%s, %s), from which one gets back',
    async (slug, range) => {
      const picture = await pictureOf(slug, range);
      expect(all(picture, 'svg')).toEqual([]);
      expect(textOf(picture)).toContain(words.emptyPeriod);
      expect(textOf(picture)).toContain(words.whole);
      expect(linksIn(picture)).toContain(`/accords/${slug}#picture`);
      expect((await server.get(`/pictures/accords/${slug}.svg?${range}`)).status).toBe(404);
    },
  );
});
