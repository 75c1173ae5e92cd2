import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { loadSeeds, openRegister, Refused, standingOn } from '../../src/register.ts';
import { tidySeeds } from '../../src/seeds/tidy.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addGazette, source } from '../support/gazette.ts';
import { seedFolder } from '../support/seed-folder.ts';

const citations = [{ source: 'gazette' }];

type Relations = NonNullable<AccordDraft['relations']>;

/** An accord like one of those on climate and ozone: in force, with these consents. */
function like(slug: string, countries: readonly string[], relations?: Relations): AccordDraft {
  return {
    ...accord,
    slug,
    ...(relations && { relations }),
    acts: [{ kind: 'ENTERED_INTO_FORCE', date: '2005-02-16', citations }],
    ...(countries.length > 0 && {
      participations: countries.map((country) => ({
        country,
        acts: [{ kind: 'RATIFIED', date: '2002-05-31', citations }],
      })),
    }),
  };
}

const ACCORDS = [
  like('convention', ['AAA', 'BBB', 'CCC']),
  like('protocol', ['AAA', 'BBB'], [{ kind: 'PROTOCOL_TO', accord: 'convention', citations }]),
  like('amendment', ['AAA'], [{ kind: 'AMENDS', accord: 'protocol', citations }]),
  like(
    'successor',
    ['CCC'],
    [
      { kind: 'REPLACES', accord: 'protocol', citations },
      { kind: 'IMPLEMENTS', accord: 'convention', citations },
    ],
  ),
];

describe('relations between accords', () => {
  onEveryEngine((fixture) => {
    beforeAll(async () => {
      const { register } = fixture();
      for (const code of ['AAA', 'BBB', 'CCC'])
        await register.countries.add({ code, kind: 'UN_MEMBER', names: { en: code } }, 'test');
      await addGazette(register);
      for (const one of ACCORDS) await register.accords.add(one, 'test');
    });

    test('are read from both ends, to any depth', async () => {
      const { accords } = fixture().register;
      const slugs = ['convention', 'protocol', 'amendment', 'successor'];
      const read = (lists: Awaited<ReturnType<typeof accords.relationsOf>>) =>
        Object.fromEntries(
          slugs.map((slug) => [
            slug,
            (lists.get(slug) ?? []).map(({ kind, accord }) => `${kind} ${accord}`),
          ]),
        );
      expect(read(await accords.relationsOf(slugs))).toEqual({
        convention: [],
        protocol: ['PROTOCOL_TO convention'],
        amendment: ['AMENDS protocol'],
        successor: ['REPLACES protocol', 'IMPLEMENTS convention'],
      });
      expect(read(await accords.relationsTo(slugs))).toEqual({
        convention: ['IMPLEMENTS successor', 'PROTOCOL_TO protocol'],
        protocol: ['AMENDS amendment', 'REPLACES successor'],
        amendment: [],
        successor: [],
      });
    });

    test('give no standing, neither below nor above', async () => {
      const slugs = ACCORDS.map(({ slug }) => slug);
      const places = await fixture().register.participations.ofAccords(slugs);
      const parties = slugs.map((slug) => [
        slug,
        (places.get(slug) ?? [])
          .filter((place) => standingOn(place, '2026-01-01').standing === 'PARTY')
          .map(({ country }) => country)
          .join(' '),
      ]);
      expect(Object.fromEntries(parties)).toEqual({
        convention: 'AAA BBB CCC',
        protocol: 'AAA BBB',
        amendment: 'AAA',
        successor: 'CCC',
      });
    });

    test('are written as they are read, and gone with their accord', async () => {
      const { register } = fixture();
      expect((await register.drafts()).get('Accord')).toEqual(expect.arrayContaining(ACCORDS));
      const { relations: _, ...alone } = like('successor', ['CCC']);
      await register.accords.add(alone, 'test');
      expect((await register.accords.relationsTo(['convention'])).get('convention')).toHaveLength(
        1,
      );
      await register.accords.add(ACCORDS[3] ?? alone, 'test');
    });

    test('a source that only a relation cites leads to the accord', async () => {
      const { register } = fixture();
      await register.sources.add({ ...source, slug: 'other', sha256: undefined }, 'test');
      const kinds = { kind: 'PROTOCOL_TO', accord: 'convention' } as const;
      const citing = [{ ...kinds, citations: [{ source: 'other' }] }];
      await register.accords.add(like('protocol', ['AAA', 'BBB'], citing), 'test');
      const found = (await register.accords.citing(['other'])).get('other') ?? [];
      expect(found.map(({ slug }) => slug)).toEqual(['protocol']);
      const listed = await register.sources.list({ accord: 'protocol' }, {});
      expect(listed.rows.map(({ slug }) => slug)).toEqual(['gazette', 'other']);
    });

    test.each<[string, AccordDraft, string]>([
      [
        'itself',
        like('pact', [], [{ kind: 'AMENDS', accord: 'pact', citations }]),
        'pact is related to itself',
      ],
      [
        'one that is not on record',
        like('pact', [], [{ kind: 'AMENDS', accord: 'convntion', citations }]),
        'there is no accord "convntion"',
      ],
      [
        'one that leads back to it',
        like('convention', [], [{ kind: 'REPLACES', accord: 'amendment', citations }]),
        'the relations run in a circle: convention → amendment → protocol → convention',
      ],
      [
        'its umbrella',
        {
          ...like('pact', [], [{ kind: 'PROTOCOL_TO', accord: 'convention', citations }]),
          partOf: 'convention',
        },
        'convention is both its umbrella and the other end of a relation',
      ],
    ])('are refused to %s', async (_, draft, message) => {
      await expect(fixture().register.accords.add(draft, 'test')).rejects.toMatchObject({
        message,
        cure: expect.stringMatching(/name the other|write "convention"|remove the one|keep/),
        where: ['relations', 0, 'accord'],
      });
    });
  });
});

describe('relations in seed files', () => {
  const folder = seedFolder();

  const relating = (to: string) => `relations:
  - kind: AMENDS
    accord: ${to}
    citations:
      - source: gazette
`;

  async function addSecond(): Promise<void> {
    const path = join(folder().path, 'accords');
    const text = await readFile(join(path, 'pact.yaml'), 'utf8');
    const [head = ''] = text.split('participations:');
    await writeFile(join(path, 'second.yaml'), `${head}${relating('pact')}`);
  }

  test('are put into their place and keep their order', async () => {
    await addSecond();
    const register = await openRegister(':memory:');
    expect(await tidySeeds(register, folder().path)).toMatchObject({ faults: [] });
    await register.close();
    const text = await readFile(join(folder().path, 'accords/second.yaml'), 'utf8');
    expect(text).toContain(`description: A pact.\n${relating('pact')}coverage:\n`);
  });

  test('of a circle are reported with file, line and cure', async () => {
    await addSecond();
    await folder().edit('accords/pact.yaml', (text) =>
      text.replace('citations:', `${relating('second')}citations:`),
    );
    const register = await openRegister(':memory:');
    const error = await loadSeeds(register, folder().path).catch((reason: unknown) => reason);
    await register.close();
    expect(error).toBeInstanceOf(Refused);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /accords\/pact\.yaml:\d+: the relations run in a circle: pact → second → pact$/,
      ),
      cure: expect.stringContaining('from the later accord to the earlier one'),
    });
  });
});
