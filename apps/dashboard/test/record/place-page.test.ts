import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { messages } from '../../src/messages/en.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

const TODAY = '2026-11-28';

const citations = [{ source: '2025-11-06-times-of-israel-kazakhstan' }];

/** An accord that a country is leaving, and one of whose acts has two days. */
const LEFT = {
  slug: 'left',
  kind: 'TREATY' as const,
  binding: true,
  names: { en: 'An accord that is left' },
  description: 'An accord of the test.',
  withdrawal: { after: 'P1Y' },
  citations,
  acts: [{ kind: 'ENTERED_INTO_FORCE' as const, date: '1981-01-01', citations }],
  participations: [
    {
      country: 'KAZ',
      acts: [
        { kind: 'RATIFIED' as const, date: '1999-01-01', otherDate: '1999-02-01', citations },
        { kind: 'ENTERED_INTO_FORCE' as const, date: '2000-01-01', citations },
        { kind: 'WITHDRAWAL_NOTIFIED' as const, date: '2025-09-01', citations },
      ],
    },
    { country: 'UZB', acts: [{ kind: 'RATIFIED' as const, date: '1980-01-01', citations }] },
  ],
};

const established = { kind: 'ESTABLISHED' as const, date: '1992-01-01', citations };
const SEVERED = {
  ...LEFT,
  slug: 'severed',
  kind: 'DIPLOMATIC_RELATIONS' as const,
  binding: null,
  withdrawal: undefined,
  acts: undefined,
  participations: [
    {
      country: 'KAZ',
      acts: [established, { kind: 'SEVERED' as const, date: '2001-01-01', citations }],
    },
    { country: 'UZB', acts: [established] },
  ],
};

let server: Started;
beforeAll(async () => {
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  const register = await seeded();
  await register.accords.add(LEFT, 'test');
  await register.accords.add(SEVERED, 'test');
  server = await start(register, readConfig({}).dashboard, {}, undefined, now);
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

test('an exit that is still to come is shown with its day, and afterwards no longer', async () => {
  const days = async (asOf: string, sentence: string) => {
    const page = await readPage(server, `/accords/left/KAZ?asOf=${asOf}`);
    return all(page, 'dl')
      .flatMap((facts) => all(facts, 'div'))
      .filter((fact) => textOf(fact).startsWith(sentence))
      .flatMap((fact) => all(fact, 'time').map((time) => attribute(time, 'datetime')));
  };
  expect(await days('2025-08-31', messages.places.pending)).toEqual([]);
  expect(await days('2025-09-01', messages.places.pending)).toEqual(['2026-09-01']);
  expect(await days('2026-09-01', messages.places.pending)).toEqual([]);
  expect(await days('2026-09-01', messages.places.since)).toEqual(['2026-09-01']);
  const page = textOf(await readPage(server, '/accords/left/KAZ?asOf=2025-09-01'));
  expect(page).toContain(messages.terms.standings.PARTY.means);
  expect(page).toContain(messages.acts.otherDate('1 February 1999'));
  const waiting = textOf(await readPage(server, '/accords/left/KAZ?asOf=1999-06-01'));
  expect(waiting).toContain('ratified (1999-01-01 or 1999-02-01)');
});

test('an act of the other state that gave a standing is shown as that state’s', async () => {
  const page = await readPage(server, '/accords/severed/UZB');
  const section = all(page, 'section').find((one) => textOf(one).startsWith(messages.place.whole));
  const severed = messages.terms.actKinds.SEVERED.word;
  expect(section && textOf(section)).toContain(`Kazakhstan: ${severed}`);
});

test('acts of the accord as a whole that gave a standing are shown with their sources', async () => {
  const sectionOf = async (code: string) => {
    const page = await readPage(server, `/accords/left/${code}`);
    return all(page, 'section').find((one) => textOf(one).startsWith(messages.place.whole));
  };
  const section = await sectionOf('UZB');
  const [item, ...others] = section ? all(section, 'li') : [];
  expect(item && textOf(item)).toContain(messages.terms.actKinds.ENTERED_INTO_FORCE.word);
  expect(item && all(item, 'a').map((link) => attribute(link, 'href'))).toContain(
    '/sources/2025-11-06-times-of-israel-kazakhstan',
  );
  expect(others.filter((one) => textOf(one).includes(messages.acts.dateUnknown))).toEqual([]);
  // Whose own act says the same has none besides.
  expect(await sectionOf('KAZ')).toBeUndefined();
});

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

test('a country without a place in an accord by a day has a page that says so', async () => {
  const page = await readPage(server, '/accords/abraham-accords/KAZ?asOf=2019');
  expect(textOf(page)).toContain(messages.place.none);
});

test('tells since when roles are held, in instruments too: with the first of them the place begins', async () => {
  const text = textOf(await readPage(server, '/accords/abraham-accords/USA'));
  expect(text).toContain('Nonefrom 31 December 2019');
  expect(text).toMatch(/BrokerBrought the principals together\.from 2020/);
  expect(text).toMatch(/from 2019 · [^·]*treaty/i);
});
