import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { terms } from '../../src/messages/en/terms.ts';
import { all, type Element, linksIn, readPage, textOf } from '../support/read-page.ts';

let server: Started;
beforeAll(async () => {
  const now = () => new Date('2026-11-28T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

/** A contested act: its accord, country and kind, and the sources on each side, sorted. */
type Contested = readonly [
  accord: string,
  country: string,
  kind: string,
  supports: string,
  contradicts: string,
];

interface Act {
  readonly kind: string;
  readonly contested?: boolean;
  readonly citations: readonly { readonly source: string; readonly stance?: string }[];
}

const folder = join(readConfig({}).seeds, 'accords');
const files = readdirSync(folder).map((file) => ({
  slug: file.replace('.yaml', ''),
  ...(parse(readFileSync(join(folder, file), 'utf8')) as {
    readonly partOf?: string;
    readonly acts?: readonly Act[];
    readonly actsOfBoth?: readonly Act[];
    readonly participations?: readonly {
      readonly country: string;
      readonly acts?: readonly Act[];
    }[];
  }),
}));

function inFiles(): readonly Contested[] {
  const row = (accord: string, country: string, { kind, citations }: Act): Contested => {
    const side = (stance: string) =>
      [
        ...new Set(
          citations
            .filter((one) => (one.stance ?? 'SUPPORTS') === stance)
            .map(({ source }) => source),
        ),
      ]
        .sort()
        .join(' ');
    return [accord, country, kind, side('SUPPORTS'), side('CONTRADICTS')];
  };
  return files.flatMap(({ slug, acts = [], actsOfBoth = [], participations = [] }) => {
    const isContested = ({ contested }: Act) => contested === true;
    return [
      ...acts.filter(isContested).map((act) => row(slug, '', act)),
      ...participations.flatMap(({ country, acts: own = [] }) =>
        [...own, ...actsOfBoth].filter(isContested).map((act) => row(slug, country, act)),
      ),
    ];
  });
}

const KINDS = new Map(Object.entries(terms.actKinds).map(([kind, { word }]) => [word, kind]));

async function onPage(search = ''): Promise<readonly Contested[]> {
  const page = await readPage(server, `/contested${search}`);
  const [main] = all(page, 'main');
  const [, total] = /(\d+) contested acts?/.exec(textOf(main as Element)) ?? [];
  const found = all(main as Element, 'section').flatMap((section) => {
    const [list] = all(section, 'ul').filter((ul) => all(ul, 'dl').length > 0);
    const items = (list?.childNodes ?? []).filter((node) => 'tagName' in node);
    const accord = linksIn(section).flatMap(
      (href) => /^\/accords\/([\w-]+)$/.exec(href)?.[1] ?? [],
    )[0];
    expect(all(section, 'button').map(textOf)).toContain(
      `${items.length} ${items.length === 1 ? 'act' : 'acts'}`,
    );
    return items.map((item): Contested => {
      const [kind] = all(item, 'b').map(textOf);
      const [place = ''] = linksIn(item).filter((href) => /^\/accords\/[\w-]+\/\w+$/.test(href));
      const sides = all(item, 'dd').map((side) =>
        [...new Set(linksIn(side).flatMap((href) => /^\/sources\/([\w-]+)$/.exec(href)?.[1] ?? []))]
          .sort()
          .join(' '),
      );
      return [
        accord ?? '',
        place.split('/')[3] ?? '',
        KINDS.get(kind ?? '') ?? `${kind}`,
        sides[0] ?? '',
        sides[1] ?? '',
      ];
    });
  });
  expect(Number(total ?? 0)).toBe(found.length);
  return found.toSorted();
}

describe('The page of contested acts', () => {
  test('has every contested act of the files with all its sources on either side, and no others', async () => {
    const expected = inFiles().toSorted();
    expect(expected.length).toBeGreaterThan(20);
    expect(await onPage()).toEqual(expected);
  });

  test('is narrowed to a country, and to an accord with its instruments', async () => {
    const expected = inFiles();
    for (const country of ['SDN', 'USA', 'IRL'])
      expect(await onPage(`?country=${country}`), country).toEqual(
        expected.filter(([, code]) => code === country).toSorted(),
      );
    const under = files.filter(({ partOf }) => partOf === 'abraham-accords');
    const slugs = ['abraham-accords', ...under.map(({ slug }) => slug)];
    expect(await onPage('?accord=abraham-accords')).toEqual(
      expected.filter(([slug]) => slugs.includes(slug)).toSorted(),
    );
    expect(await onPage('?accord=kyoto-protocol')).toEqual([]);
  });

  test('offers every accord and country that has one', async () => {
    const page = await readPage(server, '/contested?country=SDN');
    const [accords, countries] = all(page, 'select').map((choice) =>
      all(choice, 'option').flatMap(({ attrs }) => attrs.map(({ value }) => value)),
    );
    for (const [slug, country] of inFiles()) {
      expect(accords).toContain(slug);
      if (country !== '') expect(countries).toContain(country);
    }
  });

  test('understands other spellings, and refuses what is not on record', async () => {
    const answer = await server.get('/contested?country=sd', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      '/contested?country=SDN',
    ]);
    expect((await server.get('/contested?accord=nowhere')).status).toBe(400);
  });
});
