import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { actKindWords } from '../../../server/src/files/phrases/enum-words.ts';
import { readFeed } from '../../../server/test/support/read-feed.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { all, attribute, readPage, tablesIn, textOf } from '../support/read-page.ts';

let server: Started;
beforeAll(async () => {
  const now = () => new Date('2026-11-30T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

const text = async (path: string) => textOf(await readPage(server, path));

test('Where two announce on one day, every page names the first', async () => {
  const rowsOf = async (path: string) =>
    tablesIn(await readPage(server, path)).flatMap(({ rows }) => rows);
  const ledger = (await rowsOf('/announced?country=KAZ&accord=abraham-accords'))[0];
  expect(ledger?.cells.join(' ')).toContain('by Donald Trump');
  const inAccord = (await rowsOf('/accords/abraham-accords')).find(({ code }) => code === 'KAZ');
  const ofCountry = (await rowsOf('/countries/KAZ')).find(({ head }) => head === 'Abraham Accords');
  for (const row of [inAccord, ofCountry]) {
    expect(row?.cells.join(' ')).toMatch(/Joining announced 6 November 2025.* by Donald Trump/);
    expect(row?.cells.join(' ')).not.toContain('by Government of Kazakhstan');
  }
});

test('Former states whose last day is not on record are told apart in the tally', async () => {
  const tally = await readPage(server, '/accords/helsinki-final-act');
  const [standing] = all(tally, 'section').filter((one) => textOf(one).startsWith('Standing'));
  if (!standing) throw new Error('there is no tally');
  expect(textOf(standing)).toContain(
    '3 of them no longer existing today; since which day is not on record',
  );
  expect(textOf(standing)).toContain(
    'another state took over its place.no longer existingSoviet Union',
  );
  expect(await text('/countries/CSK')).toContain('Ended on a day that is not on record');
  for (const path of ['/accords/paris-agreement', '/countries/SUN', '/countries/KAZ'])
    expect(await text(path)).not.toMatch(/since which day|Ended on a day/);
});

test('Who only helps in a group has no standing there by what it signed, and page and table say why', async () => {
  const inGroup = await text('/accords/abraham-accords/USA');
  const inAgreement = await text('/accords/morocco-us-israel-joint-declaration/USA');
  const why =
    'Broker: it signed an agreement of this group in this role, so it does not count as a signatory';
  expect(inGroup).toContain(why);
  expect(await text('/accords/abraham-accords')).toContain(why);
  expect(inAgreement).toContain('Signatory');
  expect(inAgreement).not.toContain(why);
  expect(await text('/accords/abraham-accords/ISR')).not.toContain(
    'it does not count as a signatory',
  );
});

test.each([
  '/',
  '/countries',
  '/leaders',
  '/statements',
  '/changes',
  '/announced',
  '/contested',
  '/search',
  '/compare',
  '/compare/countries',
  '/accords/paris-agreement',
  '/accords/paris-agreement/KAZ',
  '/countries/KAZ',
])('An empty day in the address of %s is today', async (path) => {
  const empty = await server.get(`${path}?asOf=`);
  expect([empty.status, new URL(empty.url).pathname, new URL(empty.url).search]).toEqual([
    200,
    path,
    '',
  ]);
});

test('Feeds and citations name what was done in the words of the pages, and lead to the place', async () => {
  const { terms } = await loadMessages('en');
  for (const kind of Object.keys(terms.actKinds) as (keyof typeof terms.actKinds)[])
    expect([kind, actKindWords(kind)]).toEqual([kind, terms.actKinds[kind].word.toLowerCase()]);
  const feed = await (await server.get('/feeds/accords/abraham-accords.atom')).text();
  const entries = readFeed(feed).entries.map(({ title, links }) => ({
    title: title?.value ?? '',
    page: links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
  }));
  const titles = entries.map(({ title }) => title).join('\n');
  expect(titles).not.toMatch(/: (?:sought|floated|established)/);
  const asked = entries.filter(({ title }) => /: (?:asked|named as possible)/.test(title));
  expect(asked.length).toBeGreaterThan(0);
  for (const { page } of asked) {
    expect(page).toMatch(/\/accords\/[a-z-]+\/[A-Z]{3}$/);
    expect((await server.get(new URL(page).pathname)).status).toBe(200);
  }
});

test('A place with contested acts alone does not say that it has no act', async () => {
  const place = await text('/accords/artemis-accords/SRB');
  expect(place).toContain('1 act, contested ones are above');
  expect(place).toContain('No other act on record');
  expect(place).not.toMatch(/\b0 acts|No act on record\b(?! gives)/);
});

test.each([
  ['/embed/accords/artemis-accords/countries', 'Searched up to 13 September 2026'],
  ['/embed/accords/artemis-accords/map', 'Searched up to 13 September 2026'],
  ['/embed/accords/artemis-accords/picture', 'Searched up to 13 September 2026'],
  ['/embed/countries/KAZ/accords', 'searched up to 27 January 2026'],
])('%s says up to which day its standings are known', async (path, note) => {
  expect(await text(path)).toContain(note);
  expect(await text(`${path}?asOf=2020-11-01`)).not.toContain(note);
});

test('Without scripts the code of an embed has the address under which the server was reached', async () => {
  const page = await text('/ar/accords/abraham-accords');
  expect(page).toContain(`<iframe src="${server.address}/ar/embed/accords/abraham-accords/`);
  expect(page).not.toContain('<iframe src="/');
});

test.each(['/about', '/accords/paris-agreement', '/accords/paris-agreement/KAZ'])(
  '%s gives the full name of the treaty that its definitions cite',
  async (path) => {
    const names = all(await readPage(server, path), 'abbr').map((abbr) => attribute(abbr, 'title'));
    expect(names).toContain('Vienna Convention on the Law of Treaties');
  },
);

test('The filter of languages names each in its own words', async () => {
  const page = await readPage(server, '/statements');
  const options = all(page, 'option').map(textOf).join('\n');
  for (const name of ['Italiano', 'Español', 'فارسی', 'Français']) expect(options).toContain(name);
});
