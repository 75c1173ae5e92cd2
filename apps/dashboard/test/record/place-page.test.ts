import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { messages } from '../../src/messages/en.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

const TODAY = '2026-11-28';

let server: Started;
beforeAll(async () => {
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

interface Interval {
  readonly from: string;
  readonly to: string | null;
  readonly standing: keyof typeof messages.terms.standings;
}

interface Place {
  readonly country: { readonly code: string };
  readonly standing: Interval['standing'];
  readonly standingIntervals: readonly Interval[];
  readonly acts: readonly { readonly id: string }[];
}

async function placesOf(accord: string, day: string): Promise<readonly Place[]> {
  const { data } = await server.ask<{ accord: { participations: { nodes: readonly Place[] } } }>(
    `{ accord(slug: "${accord}") { participations(first: 100, asOf: "${day}") { nodes {
      country { code } standing standingIntervals { from to standing } acts { id } } } } }`,
  );
  if (!data) throw new Error('The places were not answered.');
  return data.accord.participations.nodes;
}

/** The intervals on a page: the standing in words, the first and the last day. */
async function onPage(path: string) {
  const page = await readPage(server, path);
  const section = all(page, 'section').find((one) =>
    textOf(one).startsWith(messages.place.through),
  );
  const items = section ? all(section, 'li') : [];
  return items.map((item) => {
    const [mark, span] = all(item, 'span').filter((one) => textOf(one) !== '');
    const days = span ? all(span, 'time').map((time) => attribute(time, 'datetime')) : [];
    return [mark ? textOf(mark) : '', days[0] ?? null, days[1] ?? null];
  });
}

test.each([
  ['abraham-accords', TODAY],
  ['abraham-accords', '2020-12-31'],
  ['paris-agreement', '2021-02-01'],
])(
  'each place in %s on %s has a page, with the intervals that the API gives',
  async (accord, day) => {
    const places = await placesOf(accord, day);
    // One in four, and whoever has been through several standings.
    const tried = places.filter(
      ({ standingIntervals: held }, index) => held.length > 3 || index % 4 === 0,
    );
    expect(tried.length).toBeGreaterThan(1);
    for (const { country, standing, standingIntervals: held } of tried) {
      expect([country.code, held.at(-1)?.standing, held.at(-1)?.to]).toEqual([
        country.code,
        standing,
        null,
      ]);
      expect(await onPage(`/accords/${accord}/${country.code}?asOf=${day}`)).toEqual(
        held.map(({ from, to, standing }) => [messages.terms.standings[standing].word, from, to]),
      );
    }
  },
  120_000,
);

test('every row of an accord and of a country, and its headline, lead to the page of the place', async () => {
  const day = '2025-11-10';
  const accord = await readPage(server, `/accords/abraham-accords?asOf=${day}`);
  const country = await readPage(server, `/countries/KAZ?asOf=${day}`);
  const links = [accord, country].map((page) =>
    all(page, 'a').map((link) => attribute(link, 'href')),
  );
  const places = await placesOf('abraham-accords', day);
  for (const {
    country: { code },
  } of places)
    expect(links[0]).toContain(`/accords/abraham-accords/${code}?asOf=${day}`);
  expect(links[1]).toContain(`/accords/abraham-accords/KAZ?asOf=${day}`);
});

test('a country without a place in an accord by a day is told so', async () => {
  const page = await readPage(server, '/accords/abraham-accords/KAZ?asOf=2019');
  expect(textOf(page)).toContain(messages.place.none);
});
