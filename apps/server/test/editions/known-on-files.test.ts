import { expect, test } from 'vitest';
import { FIRST, LAST, onEditions, SECOND, THIRD } from '../support/editions.ts';

onEditions((fixture) => {
  test('a misspelt knownOn is told with what is meant', async () => {
    for (const path of ['/data/acts.csv', '/data/register.sqlite', '/feeds/register.atom']) {
      const response = await fixture().server.get(`${path}?knowOn=${FIRST}`);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(
        /no parameter "knowOn"; did you mean knownOn\? .*knownOn/,
      );
    }
    const other = await fixture().server.get('/data/acts.csv?colour=red');
    expect(await other.text()).toMatch(/It has: .*, knownOn\./);
  });

  test('a file of an edition has its name', async () => {
    const nameOf = async (path: string) =>
      (await fixture().server.get(path, { method: 'HEAD' })).headers.get('content-disposition');
    const of = (edition: string) => expect.stringContaining(`_edition=${edition}_`);
    for (const file of ['acts.csv', 'register.sqlite']) {
      expect(await nameOf(`/data/${file}?knownOn=${FIRST}`)).toEqual(of(FIRST));
      expect(await nameOf(`/data/${file}?knownOn=2026-12-04`)).toEqual(of(THIRD));
      expect(await nameOf(`/data/${file}`)).toEqual(of(LAST));
    }
  });

  test('changes since an edition or a day are asked for by the instant that the refusal names', async () => {
    const ask = async (since: string) => {
      const query = `{ changes(since: "${since}", first: 100) { nodes { edition { name } } } }`;
      return (await fixture().server.get(`/graphql?query=${encodeURIComponent(query)}`)).text();
    };
    for (const given of [SECOND, '2026-12-03']) {
      const refusal = await ask(given);
      expect(refusal).toContain(`${given}\\" is not an instant in UTC`);
      const [instant = ''] = /2026-12-03T[0-9:.]+Z/.exec(refusal) ?? [];
      const names = [...(await ask(instant)).matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name);
      expect(names).toEqual([SECOND, THIRD, LAST]);
    }
  });

  test('addresses in citations name the edition, behind a day too', async () => {
    const query = encodeURIComponent(
      '{ accord(slug: "pact") { participations { nodes { citation } } } }',
    );
    const path = `/graphql?query=${query}&knownOn=${FIRST}`;
    const text = await (await fixture().server.get(path)).text();
    const cited = text.match(/\/accords\/pact\//g) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    const addresses =
      text.match(/\/accords\/pact\/[A-Z]{3}\?asOf=[0-9-]+&knownOn=[0-9.-]+\d/g) ?? [];
    expect(addresses.length).toBe(cited.length);
    for (const address of addresses) expect(address.endsWith(`knownOn=${FIRST}`)).toBe(true);
  });
});
