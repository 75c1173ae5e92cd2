import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, readPage, tablesIn, textOf } from '../support/read-page.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
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
    expect(row?.cells.join(' ')).toMatch(/Announced 6 November 2025.* by Donald Trump/);
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
  expect(textOf(standing)).toContain('1 of them no longer existingSoviet Union');
  expect(await text('/countries/CSK')).toContain('Ended on a day that is not on record');
  for (const path of ['/accords/paris-agreement', '/countries/SUN', '/countries/KAZ'])
    expect(await text(path)).not.toMatch(/since which day|Ended on a day/);
});

test('Who only helps in a group has no standing there by what it signed, and page and table say why', async () => {
  const inGroup = await text('/accords/abraham-accords/USA');
  const inAgreement = await text('/accords/morocco-us-israel-joint-declaration/USA');
  const why = 'Broker: what it signed so in an agreement of this group gives it no standing';
  expect(inGroup).toContain(why);
  expect(await text('/accords/abraham-accords')).toContain(why);
  expect(inAgreement).toContain('Signatory');
  expect(inAgreement).not.toContain(why);
  expect(await text('/accords/abraham-accords/ISR')).not.toContain('gives it no standing in the');
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
