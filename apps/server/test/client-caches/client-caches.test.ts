import { readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, parse, print } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Started, seeded, start } from '../support/started.ts';
import { CACHES, type NormalisedCache } from './caches.ts';
import { asAsked, readyQueries, seededRandom, variablesWith } from './ready-queries.ts';

const SDL = new URL('../../../../packages/schema/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(SDL, 'utf8'));

/** In how many answers, each for other days, every query is read back. */
const DAYS = 20;
const FIRST_DAY = Date.UTC(2018, 0, 1);
const TODAY = Date.UTC(2025, 10, 10);

let server: Started;
let now = new Date(TODAY + 43_200_000);

beforeAll(async () => {
  server = await start(await seeded(), undefined, {}, undefined, () => now);
  return () => server.close();
});

type Variables = Parameters<NormalisedCache['read']>[1];

async function answerTo(document: DocumentNode, variables: Variables): Promise<object> {
  const { data, errors } = await server.ask<object>(print(document), variables);
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data;
}

/** What is shown of an answer: types are selected for the caches alone. */
function shown(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value) =>
    key === '__typename' ? undefined : value,
  );
}

describe.each(CACHES)('%s', (_, make) => {
  const twoDays = `before: participation(country: "ARE", asOf: "2020-08-20") { id standing }
    after: participation(country: "ARE", asOf: "2021-01-01") { id standing }`;
  const oneDay = asAsked(
    parse(`query Place($asOf: PartialDate) { accord(slug: "abraham-accords") { id
      participation(country: "ARE", asOf: $asOf) { id standing since } } }`),
  );

  test('keeps the Emirates announced on one day and signatory on another, from one query', async () => {
    const cache = make(schema);
    const document = asAsked(
      parse(`query Two { accord(slug: "abraham-accords") { id ${twoDays} } }`),
    );
    await cache.write(document, {}, await answerTo(document, {}));
    expect(await cache.read(document, {})).toMatchObject({
      accord: { before: { standing: 'ANNOUNCED' }, after: { standing: 'SIGNATORY' } },
    });
  });

  test('and so where the accord itself is queried without its id', async () => {
    const cache = make(schema);
    const document = asAsked(parse(`query Two { accord(slug: "abraham-accords") { ${twoDays} } }`));
    await cache.write(document, {}, await answerTo(document, {}));
    expect(await cache.read(document, {})).toMatchObject({
      accord: { before: { standing: 'ANNOUNCED' }, after: { standing: 'SIGNATORY' } },
    });
  });

  test('and so from two queries, in either order', async () => {
    for (const days of [
      ['2020-08-20', '2021-01-01'],
      ['2021-01-01', '2020-08-20'],
    ]) {
      const cache = make(schema);
      for (const asOf of days)
        await cache.write(oneDay, { asOf }, await answerTo(oneDay, { asOf }));
      expect(await cache.read(oneDay, { asOf: '2020-08-20' })).toMatchObject({
        accord: { participation: { standing: 'ANNOUNCED', since: '2020-08-13' } },
      });
      expect(await cache.read(oneDay, { asOf: '2021-01-01' })).toMatchObject({
        accord: { participation: { standing: 'SIGNATORY', since: '2020-09-15' } },
      });
    }
  });
});

describe.each(CACHES)('%s', (_, make) => {
  test('keeps an office held on one day and the last known on the next, from one query and by id', async () => {
    const cache = make(schema);
    const fields = '{ id asOf lastKnown office { id title } }';
    const document = asAsked(
      parse(`query Two { leader(slug: "hamad-bin-isa") { id
        held: officesOn(date: "2022-10-10") ${fields} after: officesOn(date: "2022-10-11") ${fields} } }`),
    );
    await cache.write(document, {}, await answerTo(document, {}));
    const office = { title: 'King of Bahrain' };
    const leader = {
      held: [{ asOf: '2022-10-10', lastKnown: false, office }],
      after: [{ asOf: '2022-10-11', lastKnown: true, office }],
    };
    expect(await cache.read(document, {})).toMatchObject({ leader });
    const byId = asAsked(
      parse('query ById($id: ID!) { node(id: $id) { id ... on OfficeOn { asOf lastKnown } } }'),
    );
    for (const [asOf, lastKnown] of [
      ['2022-10-10', false],
      ['2022-10-11', true],
    ]) {
      const id = `OfficeOn:hamad-bin-isa/king-of-bahrain-1999/${asOf}`;
      await cache.write(byId, { id }, await answerTo(byId, { id }));
      expect(await cache.read(byId, { id })).toMatchObject({ node: { id, asOf, lastKnown } });
    }
  });
});

describe.each(CACHES)('%s, over midnight', (_, make) => {
  const today = (fields: string) =>
    asAsked(
      parse(`query Today { accord(slug: "abraham-accords") { id
        participation(country: "ARE") { id ${fields} } } }`),
    );

  test('puts nothing together from the day before the Emirates signed and the day on which they did', async () => {
    const cache = make(schema);
    const onDay = async (day: string, document: DocumentNode) => {
      now = new Date(`${day}T12:00:00Z`);
      await cache.write(document, {}, await answerTo(document, {}));
    };
    await onDay('2020-09-14', today('standing'));
    expect(await cache.read(today('standing'), {})).toMatchObject({
      accord: { participation: { standing: 'ANNOUNCED' } },
    });
    await onDay('2020-09-15', today('since'));
    const held = await cache.read(today('standing since'), {});
    // What is not whole is asked for.
    expect(JSON.stringify(held)).not.toContain('since');
    await onDay('2020-09-15', today('standing since'));
    expect(await cache.read(today('standing since'), {})).toMatchObject({
      accord: { participation: { standing: 'SIGNATORY', since: '2020-09-15' } },
    });
  });
});

describe('The ready queries', () => {
  const caches = CACHES.map(([name, make]) => [name, make(schema)] as const);
  const asked: (readonly [string, DocumentNode, Variables, object])[] = [];

  beforeAll(async () => {
    now = new Date(TODAY + 43_200_000);
    const random = seededRandom(14);
    const day = () =>
      new Date(FIRST_DAY + random() * (TODAY - FIRST_DAY)).toISOString().slice(0, 10);
    for (const [file, document] of readyQueries) {
      const takesDay = Object.keys(variablesWith(document, day)).length > 0;
      const sets = Array.from({ length: takesDay ? DAYS : 0 }, () => variablesWith(document, day));
      for (const variables of [{}, ...sets]) {
        asked.push([file, document, variables, await answerTo(document, variables)]);
      }
    }
  });

  test('are twenty-five, and most of them ask for days', () => {
    expect(readyQueries).toHaveLength(25);
    expect(asked.length).toBeGreaterThan(200);
  });

  test.each(caches)(
    'are read back from %s as the server answered them',
    async (_, cache) => {
      for (const [, document, variables, data] of asked)
        await cache.write(document, variables, data);
      for (const [file, document, variables, data] of asked) {
        const held = shown(await cache.read(document, variables));
        expect([file, variables, held]).toEqual([file, variables, shown(data)]);
      }
    },
    60_000,
  );
});
