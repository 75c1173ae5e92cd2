import { openRegister } from '@signatory/register';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../support/read-csv.ts';
import { type Started, start } from '../support/started.ts';

let server: Started;

const citing = (source: string) => [{ source }];

beforeAll(async () => {
  const register = await openRegister(':memory:');
  await register.countries.add(
    { code: 'USA', kind: 'UN_MEMBER', names: { en: 'A state' } },
    'test',
  );
  await register.bodies.add(
    { slug: 'press', kind: 'NEWS_PUBLISHER', names: { en: 'Press' } },
    'test',
  );
  for (const [slug, published] of [
    ['early', '1997'],
    ['late', '2016'],
  ] as const) {
    const source = { slug, published, title: slug, publisher: 'press', language: 'en' };
    await register.sources.add({ ...source, kind: 'OFFICIAL' }, 'test');
  }
  const accord = (
    slug: string,
    relations?: [kind: 'PROTOCOL_TO' | 'AMENDS', accord: string, source: string],
  ) => ({
    slug,
    kind: 'TREATY' as const,
    // Of the convention it is disputed.
    binding: slug === 'convention' ? null : true,
    names: { en: `The ${slug}` },
    description: 'An accord of the test.',
    ...(relations && {
      relations: [{ kind: relations[0], accord: relations[1], citations: citing(relations[2]) }],
    }),
    citations: citing('early'),
    participations: [
      {
        country: 'USA',
        acts: [
          {
            kind: slug === 'convention' ? ('SIGNED' as const) : ('ACCEDED' as const),
            date: '1998',
            citations: citing('early'),
          },
        ],
      },
    ],
  });
  await register.accords.add(accord('convention'), 'test');
  await register.accords.add(accord('protocol', ['PROTOCOL_TO', 'convention', 'early']), 'test');
  await register.accords.add(accord('amendment', ['AMENDS', 'protocol', 'late']), 'test');
  server = await start(register, undefined, {}, undefined, () => new Date('2026-11-29T12:00Z'));
  return () => server.close();
});

const asked = async (text: string) => {
  const { data, errors } = await server.ask<object>(`{ ${text} }`);
  expect(errors).toBeUndefined();
  return data;
};

const csv = async (query: string) =>
  readCsv(await (await server.get(`/data/relations.csv${query}`)).text()).map(
    ({ accord, kind, related, sources }) => [accord, kind, related, sources].join(' '),
  );

describe('Relations of accords', () => {
  test('are read from both ends, to the depth of the query', async () => {
    expect(
      await asked(`amendment: accord(slug: "amendment") {
          relations { kind citations { source { slug } } accord { slug relations { kind accord { slug } } } } relatedBy { kind } }
        convention: accord(slug: "convention") { relations { kind } relatedBy { kind accord { slug relatedBy { kind accord { slug } } } } }`),
    ).toEqual({
      amendment: {
        relations: [
          {
            kind: 'AMENDS',
            citations: [{ source: { slug: 'late' } }],
            accord: {
              slug: 'protocol',
              relations: [{ kind: 'PROTOCOL_TO', accord: { slug: 'convention' } }],
            },
          },
        ],
        relatedBy: [],
      },
      convention: {
        relations: [],
        relatedBy: [
          {
            kind: 'PROTOCOL_TO',
            accord: {
              slug: 'protocol',
              relatedBy: [{ kind: 'AMENDS', accord: { slug: 'amendment' } }],
            },
          },
        ],
      },
    });
  });

  test('leave each accord its own standings', async () => {
    const standing = 'participation(country: "USA") { standing }';
    expect(
      await asked(
        `convention: accord(slug: "convention") { binding ${standing} } protocol: accord(slug: "protocol") { binding ${standing} }`,
      ),
    ).toEqual({
      convention: { binding: null, participation: { standing: 'SIGNATORY' } },
      protocol: { binding: true, participation: { standing: 'CONTRACTING' } },
    });
  });

  test('cannot be walked deeper than the cost of a query allows', async () => {
    const deep = (steps: number): string =>
      steps === 0 ? 'slug' : `relatedBy { accord { ${deep(steps - 1)} } }`;
    expect(
      (await server.ask(`{ accord(slug: "convention") { ${deep(3)} } }`)).errors,
    ).toBeUndefined();
    const { errors } = await server.ask(`{ accord(slug: "convention") { ${deep(6)} } }`);
    expect(errors?.[0]?.message).toMatch(/cost/i);
  });

  test('are a table: all, of a day, and of one accord from both ends', async () => {
    const protocol = 'protocol PROTOCOL_TO convention early';
    const amendment = 'amendment AMENDS protocol late';
    expect(await csv('')).toEqual([amendment, protocol]);
    expect(await csv('?asOf=2000')).toEqual([protocol]);
    expect(await csv('?accord=protocol')).toEqual([protocol, amendment]);
    expect(await csv('?accord=convention')).toEqual([protocol]);
    expect(await csv('?country=USA&kind=UMBRELLA')).toEqual([]);
    const sources = await server.get('/data/sources.csv?asOf=2000');
    expect(readCsv(await sources.text()).map(({ source }) => source)).toEqual(['early']);
    expect((await server.get('/data/relations.csv?accord=protokol')).status).toBe(404);
  });

  test('lead from their source to the accord that has them', async () => {
    expect(await asked('source(slug: "late") { accords { slug } }')).toEqual({
      source: { accords: [{ slug: 'amendment' }] },
    });
  });
});

describe('An accord of which it is disputed whether it binds', () => {
  test('is marked so in every file, and found by neither value of the filter', async () => {
    const rows = readCsv(await (await server.get('/data/signatories.csv')).text());
    expect(rows.map(({ accord, binding }) => [accord, binding])).toEqual([
      ['amendment', 'true'],
      ['convention', ''],
      ['protocol', 'true'],
    ]);
    const json = await (await server.get('/data/signatories.json?accord=convention')).json();
    expect(json).toMatchObject({ rows: [{ binding: null, standing: 'SIGNATORY' }] });
    const found = (binding: boolean) =>
      `accords(filter: { binding: ${binding} }) { nodes { slug } }`;
    expect(await asked(`yes: ${found(true)} no: ${found(false)}`)).toEqual({
      yes: { nodes: [{ slug: 'amendment' }, { slug: 'protocol' }] },
      no: { nodes: [] },
    });
  });
});
