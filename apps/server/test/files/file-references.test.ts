import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

const get = (path: string) => server.get(path, { redirect: 'manual' });

describe('A file', () => {
  test.each([
    [
      'signatories.csv?accord=paris-agreement&country=kaz',
      'signatories.csv?accord=paris-agreement&country=KAZ',
    ],
    [
      'signatories.csv?accord=PARIS-agreement&country=kz',
      'signatories.csv?accord=paris-agreement&country=KAZ',
    ],
    ['signatories.json?country=398', 'signatories.json?country=KAZ'],
    ['signatories.json?country=uk&standing=party', 'signatories.json?country=GBR&standing=PARTY'],
    ['statements.csv?country=KZ&language=EN', 'statements.csv?country=KAZ&language=en'],
    [
      'statements.jsonld?speakerCountry=us&accord=abraham-accords',
      'statements.jsonld?speakerCountry=USA&accord=abraham-accords',
    ],
    ['acts.json?country=kz', 'acts.json?country=KAZ'],
    ['offices.csv?country=us', 'offices.csv?country=USA'],
    ['offices.csv?leader=Donald-Trump', 'offices.csv?leader=donald-trump'],
    ['sources.csv?country=kz', 'sources.csv?country=KAZ'],
  ])('%s is %s: name, tag and content', async (asked, right) => {
    const [one, other] = [await get(`/data/${asked}`), await get(`/data/${right}`)];
    expect([one.status, other.status]).toEqual([200, 200]);
    for (const name of ['etag', 'content-disposition'])
      expect(one.headers.get(name)).toBe(other.headers.get(name));
    const text = await one.text();
    expect(text).toBe(await other.text());
    // A head and a row at least: no file is equal to another by being empty.
    expect(text.length).toBeGreaterThan(300);
  });

  test.each([
    [
      'signatories.csv?accord=paris-agreement&country=KZ2',
      404,
      'country: no country has the code "KZ2"; did you mean KAZ?',
    ],
    [
      'signatories.csv?accord=paris-agrement',
      404,
      'accord: no accord has the slug "paris-agrement"; did you mean paris-agreement?',
    ],
    [
      'statements.csv?country=XQ&accord=nope',
      404,
      'accord: no accord has the slug "nope"; query `accords` at /graphql for those on record. country: no country has the code "XQ"; write ISO 3166-1 alpha-3, such as KAZ.',
    ],
    ['statements.jsonld?leader=tokayev', 404, 'did you mean kassym-jomart-tokayev?'],
    ['acts.json?source=nothing', 404, 'source: no source has the slug "nothing"'],
    ['sources.csv?publisher=nobody-at-all', 404, 'publisher: no body has the slug'],
    [
      'sources.csv?language=xx',
      400,
      'language: the record has nothing in the language "xx"; it has ar',
    ],
    ['statements.csv?language=en_US', 400, 'language: "en_US" is not a BCP 47 language tag'],
    ['offices.json?leader=trump', 404, 'leader: no leader has the slug "trump"; did you mean'],
    ['statements.csv?countyr=KAZ', 400, 'has no parameter "countyr"; did you mean country?'],
    ['statements.csv?country=', 400, 'country is ""'],
    ['statements.csv?country=%00', 404, 'country: no country has the code'],
  ])('%s is refused by name', async (asked, status, sentence) => {
    const response = await get(`/data/${asked}`);
    expect([response.status, await response.text()]).toEqual([
      status,
      expect.stringContaining(sentence),
    ]);
    expect(response.headers.get('content-disposition')).toBeNull();
  });
});

test.each([
  ['/feeds/countries/kz.atom', '/feeds/countries/KAZ.atom'],
  ['/feeds/countries/398.atom', '/feeds/countries/KAZ.atom'],
  ['/feeds/accords/Abraham-Accords.atom', '/feeds/accords/abraham-accords.atom'],
  ['/cards/accords/ABRAHAM-ACCORDS.png', '/cards/accords/abraham-accords.png'],
])('%s is at %s', async (asked, right) => {
  const response = await get(asked);
  expect([response.status, response.headers.get('location')]).toEqual([308, right]);
  expect((await get(right)).status).toBe(200);
});

test.each([
  ['/feeds/countries/KZ2.atom', 'did you mean KAZ?'],
  ['/feeds/leaders/tokayev.atom', 'did you mean kassym-jomart-tokayev?'],
  ['/cards/accords/abraham-acords.png', 'did you mean abraham-accords?'],
  ['/feeds/treaties/x.atom', 'There is no feed "/feeds/treaties/x.atom".'],
  ['/data/Signatories.csv', 'There is no file "Signatories.csv"; did you mean signatories.csv?'],
  ['/cards/countries/KAZ.png', 'There is no such card'],
])('%s is not there, and says what is near', async (asked, sentence) => {
  const response = await get(asked);
  expect([response.status, await response.text()]).toEqual([
    404,
    expect.stringContaining(sentence),
  ]);
});
