import { expect, test } from 'vitest';
import { DESCRIPTIONS, FIRST, LAST, onEditions, SECOND, THIRD } from '../support/editions.ts';

const FILES = [
  '/data/signatories.csv',
  '/data/signatories.csv?asOf=2025-11-30',
  '/data/acts.csv',
  '/data/acts.json?asOf=2025-10',
  '/data/statements.json',
  '/data/statements.jsonld',
  '/data/statements.jsonld?asOf=2025-11',
  '/data/datapackage.json',
  '/data/register.sqlite',
  '/feeds/register.atom',
  '/feeds/accords/pact.atom',
  '/feeds/countries/AAA.atom',
  '/feeds/editions.atom',
  '/feeds/accords/pact/editions.atom',
  '/cards/register.png',
  '/cards/accords/pact.png',
  '/cards/statements/spring.png',
  `/graphql?query=${encodeURIComponent('{ accord(slug: "pact") { description tally(asOf: "2025-11-30") { standing count } } }')}`,
];

onEditions((fixture) => {
  const take = async (path: string, edition: string | null, tag?: string) => {
    const known = edition === null ? '' : `${path.includes('?') ? '&' : '?'}knownOn=${edition}`;
    const { server } = fixture();
    const headers = tag === undefined ? {} : { 'if-none-match': tag };
    const response = await server.get(`${path}${known}`, { headers });
    const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
    return { status: response.status, tag: response.headers.get('etag') ?? '', body };
  };

  test.each(FILES)('%s has a tag for each edition, and no wrong 304', async (path) => {
    const editions = [FIRST, SECOND, THIRD, LAST, null];
    const all = [];
    for (const edition of editions) all.push({ edition, ...(await take(path, edition)) });
    expect(all.map(({ status }) => status)).toEqual(editions.map(() => 200));
    for (const { edition, tag, body } of all) {
      expect(tag).not.toBe('');
      const same = await take(path, edition, tag);
      expect([edition, same.status, same.tag]).toEqual([edition, 304, tag]);
      for (const other of all) {
        const { status } = await take(path, other.edition, tag);
        if (other.body !== body) expect([edition, other.edition, status]).toContain(200);
      }
    }
  });

  test('a file of an edition says what it said then', async () => {
    for (const [edition, text] of Object.entries(DESCRIPTIONS))
      expect((await take('/data/register.sqlite', edition)).body).toContain(text);
  });
});
