import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Participation, type Register, standingOn } from '../../src/register.ts';
import { onSqlite } from '../support/snapshots.ts';

describe('the disputes over the other accords', () => {
  let register: Register;
  const others = [
    'artemis-accords',
    'board-of-peace-charter',
    'dayton-agreement',
    'good-friday-agreement',
    'oslo-i-accord',
    'schengen-agreement',
  ];
  let places: ReadonlyMap<string, readonly Participation[]>;

  beforeAll(async () => {
    register = await onSqlite('seeds');
    places = await register.participations.ofAccords(others);
  });

  afterAll(() => register.close());

  const place = (accord: string, country: string): Participation => {
    const found = places.get(accord)?.find((one) => one.country === country);
    if (!found) throw new Error(`${country} has no place in ${accord}`);
    return found;
  };
  /** What the sources say to the thing of this id: `+` supports, `-` contradicts. */
  const said = async (id: string): Promise<readonly string[]> =>
    ((await register.citations([id])).get(id) ?? []).map(
      ({ source, stance, note }) => `${stance === 'SUPPORTS' ? '+' : '-'} ${source}: ${note}`,
    );
  const claims = (accord: string, country: string): readonly string[] =>
    place(accord, country)
      .acts.filter(({ contested }) => contested)
      .map(({ kind, date }) => `${kind} ${date}`);

  test('oslo-signatories: Israel and the PLO signed; who signed for them is given source by source', async () => {
    expect(standingOn(place('oslo-i-accord', 'PSE'), '1993-09-13').standing).toBe('SIGNATORY');
    for (const [country, hand, other] of [
      ['ISR', 'Shimon Peres', 'Yitzhak Rabin'],
      ['PSE', 'Mahmoud Abbas', 'Yasser Arafat'],
    ] as const) {
      const [act] = place('oslo-i-accord', country).acts;
      expect(act?.date).toBe('1993-09-13');
      expect(await said(`Act:${act?.key}`)).toEqual([
        `+ center-for-israel-education-oslo1: It names ${hand}.`,
        `+ law-and-israel-oslo1: It names ${hand}.`,
        `+ world-jewish-congress-oslo: It names ${hand}.`,
        '+ economic-cooperation-foundation-oslo1: It reports the signature that day.',
        `- economic-cooperation-foundation-oslo1: It names ${other} as the one who signed.`,
      ]);
    }
  });

  test('dayton-venue: the Élysée Palace, against one source that says Versailles', async () => {
    const accord = (await register.accords.byKeys(['dayton-agreement'])).get('dayton-agreement');
    expect(accord?.description).toMatch(/Élysée/);
    expect(await said('Accord:dayton-agreement')).toContain(
      '- n1-dayton: It places the signature at the Palace of Versailles.',
    );
  });

  test('gfa-referendum: on 22 May, a step at home; one source says the 28th of Northern Ireland', async () => {
    for (const country of ['GBR', 'IRL']) {
      expect(claims('good-friday-agreement', country)).toEqual(['APPROVED 1998-05-22']);
      const on = standingOn(place('good-friday-agreement', country), '1998-06-01');
      expect(on).toMatchObject({ standing: 'SIGNATORY', act: { date: '1998-04-10' } });
    }
    const against = async (country: string) =>
      (await said(`Act:good-friday-agreement/${country}/approved-1998-05-22`)).filter((side) =>
        side.startsWith('-'),
      );
    expect(await against('GBR')).toHaveLength(1);
    expect(await against('IRL')).toEqual([]);
  });

  test('bop-signatories: nineteen signed at Davos beside the United States, and Israel three weeks later', async () => {
    const all = places.get('board-of-peace-charter') ?? [];
    const on = (day: string, standing: string) =>
      all.filter((one) => standingOn(one, day).standing === standing).map(({ country }) => country);
    const davos = 'ARE ARG ARM AZE BGR BHR HUN IDN JOR KAZ MAR MNG PAK PRY QAT SAU TUR USA UZB XKX';
    expect(on('2026-01-22', 'SIGNATORY')).toEqual(davos.split(' '));
    expect(on('2026-02-11', 'SIGNATORY')).toEqual([...davos.split(' '), 'ISR'].sort());
    expect(on('2026-02-11', 'ANNOUNCED')).toEqual('ALB BLR EGY KHM KWT SLV VNM'.split(' '));
    for (const country of davos.split(' ')) {
      const signed = place('board-of-peace-charter', country).acts.filter(
        ({ kind }) => kind === 'SIGNED',
      );
      expect(signed.map(({ contested }) => contested)).toEqual([false]);
    }
    expect(claims('board-of-peace-charter', 'BLR')).toEqual(['CONSENTED 2026-01-20']);
  });

  test('bop-refusals: who said no has declined; Canada was invited, and the invitation withdrawn', () => {
    const standing = (country: string) =>
      standingOn(place('board-of-peace-charter', country), '2026-02-28').standing;
    for (const country of ['ESP', 'FRA', 'NOR', 'NZL', 'SVN'])
      expect(standing(country)).toBe('DECLINED');
    expect(standing('CAN')).toBe('APPROACHED');
  });

  test('portugal-artemis: signed on 11 January 2026, against one source that says the 12th', async () => {
    expect(claims('artemis-accords', 'PRT')).toEqual([]);
    const on = standingOn(place('artemis-accords', 'PRT'), '2026-01-11');
    expect(on).toMatchObject({ standing: 'SIGNATORY', act: { date: '2026-01-11' } });
    const sides = await said('Act:artemis-accords/PRT/signed-2026-01-11');
    expect(sides.at(-1)).toMatch(/^- 2026-02-25-expresso-portugal: It gives 12 January/);
  });

  test('latvia-artemis: announced in October 2025 and signed in April 2026', async () => {
    const latvia = place('artemis-accords', 'LVA');
    expect(standingOn(latvia, '2026-04-19').standing).toBe('ANNOUNCED');
    expect(standingOn(latvia, '2026-04-20').standing).toBe('SIGNATORY');
    expect(claims('artemis-accords', 'LVA')).toEqual([]);
  });

  test('schengen-count: 29 in January 2025, counted from acts; Croatia since 2023, against one source', async () => {
    const all = places.get('schengen-agreement') ?? [];
    const parties = all.filter((one) => standingOn(one, '2025-01-01').standing === 'PARTY');
    expect(parties).toHaveLength(29);
    expect(claims('schengen-agreement', 'HRV')).toEqual([]);
    expect(standingOn(place('schengen-agreement', 'HRV'), '2022-12-31').standing).toBe('NONE');
    expect(standingOn(place('schengen-agreement', 'HRV'), '2023-01-01').standing).toBe('PARTY');
    expect((await said('Accord:schengen-agreement')).at(-1)).toMatch(/^- portugal-global.*25/);
  });
});

describe('the disputes over the Abraham Accords and relations with Israel', () => {
  let register: Register;
  const slugs = [
    'abraham-accords',
    'abraham-accords-declaration',
    'bahrain-israel-communique',
    'egypt-israel-relations',
    'israel-morocco-relations',
    'israel-sudan-relations',
    'israel-uae-treaty',
    'sudan-israel-normalisation',
  ];
  let places: ReadonlyMap<string, readonly Participation[]>;

  beforeAll(async () => {
    register = await onSqlite('seeds');
    places = await register.participations.ofAccords(slugs);
  });

  afterAll(() => register.close());

  const standing = (accord: string, country: string, day: string): string | undefined => {
    const place = places.get(accord)?.find((one) => one.country === country);
    return place && standingOn(place, day).standing;
  };
  const contested = (accord: string, country: string): readonly string[] =>
    (places.get(accord)?.find((one) => one.country === country)?.acts ?? [])
      .filter((act) => act.contested)
      .map(({ kind, date }) => `${kind} ${date}`);
  /** The sources that say so and those that say otherwise. */
  const sides = async (id: string) => {
    const all = (await register.citations([id])).get(id) ?? [];
    const of = (side: string) =>
      all.flatMap(({ source, stance }) => (stance === side ? [source] : []));
    return { for: of('SUPPORTS'), against: of('CONTRADICTS') };
  };

  test('kazakhstan-status: announced; the accession its ministry declared stands beside it, contested', async () => {
    expect(standing('abraham-accords', 'KAZ', '2026-11-23')).toBe('ANNOUNCED');
    expect(contested('abraham-accords', 'KAZ')).toEqual(['ACCEDED 2025-11-07']);
    const said = await sides(
      'Act:abraham-accords/KAZ/acceded-2025-11-07-ministry-of-foreign-affairs-of-kazakhstan',
    );
    expect(said.for).toContain('2025-11-07-centrasia-mfa');
    expect(said.against).toContain('2025-11-06-times-of-israel-kazakhstan');
  });

  test('seed-copy: the article and its copy are two sources of one announcement', async () => {
    const said = await sides('Act:abraham-accords/KAZ/announced-2025-11-06-donald-trump');
    expect(said.for).toContain('2025-11-06-times-of-israel-kazakhstan');
    expect(said.for).toContain('times-of-israel-kazakhstan');
  });

  test('kazakhstan-ordinal: signatories are named, and who leaves Sudan out counts one less', () => {
    const signed = (places.get('abraham-accords') ?? [])
      .map(({ country }) => country)
      .filter((country) => standing('abraham-accords', country, '2025-11-06') === 'SIGNATORY');
    const joined = signed.filter((country) => country !== 'ISR' && country !== 'USA');
    expect(joined).toEqual(['ARE', 'BHR', 'MAR', 'SDN']);
  });

  test('who signed the declaration: three or four; that the United States did is contested', async () => {
    expect(contested('abraham-accords-declaration', 'USA')).toEqual(['SIGNED 2020-09-15']);
    expect(standing('abraham-accords-declaration', 'USA', '2020-09-15')).toBe('NONE');
    const said = await sides('Act:abraham-accords-declaration/USA/signed-2020-09-15-donald-trump');
    expect(said.for.length).toBeGreaterThan(0);
    expect(said.against).toContain('2020-09-15-cbs-news-ceremony');
  });

  test('morocco-membership: its declaration stands under the accords, with who denies it', async () => {
    expect(standing('abraham-accords', 'MAR', '2025-11-07')).toBe('SIGNATORY');
    const said = await sides('Accord:morocco-us-israel-joint-declaration');
    expect(said.against).toEqual(['notizie-nazionali-morocco']);
  });

  test('morocco-relations: full relations are contested, those by liaison offices are not', async () => {
    expect(contested('israel-morocco-relations', 'MAR')).toEqual(['ESTABLISHED 2020-12-22']);
    expect(standing('israel-morocco-relations', 'MAR', '2020-11-30')).toBe('WITHDRAWN');
    expect(standing('israel-morocco-relations', 'MAR', '2020-12-31')).toBe('PARTY');
    const said = await sides('Act:israel-morocco-relations/MAR/established-2020-12-22');
    expect(said).toEqual({
      for: ['2020-12-23-news-ghana-morocco'],
      against: ['2021-08-12-jerusalem-post-lapid'],
    });
  });

  test('morocco-severed: in October 2000, against one source that says 2002', async () => {
    const said = await sides('Act:israel-morocco-relations/MAR/severed-2000-10');
    expect(said.against).toEqual(['notizie-nazionali-morocco']);
  });

  test('sudan-ratified: signed the declaration; a ratification is claimed and contested', async () => {
    expect(standing('abraham-accords-declaration', 'SDN', '2022')).toBe('SIGNATORY');
    expect(contested('sudan-israel-normalisation', 'SDN')).toEqual(['RATIFIED 2021']);
    const said = await sides('Act:sudan-israel-normalisation/SDN/ratified-2021');
    expect(said).toEqual({ for: ['all-arab-news-sudan'], against: ['defenceweb-sudan'] });
  });

  test('sudan-relations: announced; that they were established is contested', async () => {
    expect(standing('israel-sudan-relations', 'SDN', '2026-11-23')).toBe('ANNOUNCED');
    const said = await sides('Act:israel-sudan-relations/SDN/established-2021');
    expect(said.for).toEqual(['2025-11-07-tass-abraham']);
    expect(said.against).toContain('americans-for-a-safe-israel-sudan');
  });

  test('bahrain-fm: Al Zayani signed; two outlets that name another are cited against', async () => {
    const said = await sides(
      'Act:abraham-accords-declaration/BHR/signed-2020-09-15-abdullatif-al-zayani',
    );
    expect(said.against).toEqual([
      '2020-10-15-times-of-israel-knesset',
      '2020-09-15-times-of-israel-toi',
    ]);
  });

  test('knesset-scope: the vote of 15 October 2020 was on the treaty, and is no ratification', async () => {
    expect((await sides('Accord:israel-uae-treaty')).against).toEqual([
      '2020-10-23-israel365-news-knesset',
    ]);
    expect(standing('israel-uae-treaty', 'ISR', '2020-10-24')).toBe('SIGNATORY');
    expect(standing('israel-uae-treaty', 'ISR', '2020-10-25')).toBe('CONTRACTING');
    expect(contested('israel-uae-treaty', 'ARE')).toEqual(['RATIFIED 2020-10-19']);
  });

  test('bahrain-approval: the communiqué was laid before the Knesset, the declaration was not', async () => {
    const said = await sides('Accord:bahrain-israel-communique');
    expect(said.for).toContain('2020-10-25-urdupoint-bahrain');
    expect(said.against).toEqual(['2020-10-15-media-line-knesset']);
    const kinds = await register.accords.byKeys([
      'bahrain-israel-communique',
      'bahrain-israel-declaration',
    ]);
    expect([...kinds.values()].map(({ binding }) => binding)).toEqual([true, false]);
  });

  test('signing-month-2020, signing-year: 15 September 2020, against two that say otherwise', async () => {
    const said = await sides(
      'Act:abraham-accords-declaration/ISR/signed-2020-09-15-benjamin-netanyahu',
    );
    expect(said.against).toEqual([
      '2022-09-15-national-thenational',
      '2025-11-06-tps-il-kazakhstan',
    ]);
    const morocco = await sides(
      'Act:morocco-us-israel-joint-declaration/MAR/signed-2020-12-22-saad-eddine-el-othmani',
    );
    expect(morocco.against).toEqual(['2025-11-06-tps-il-kazakhstan']);
  });

  test('kosovo-member: it has no place in the accords, and who lists it is cited against', async () => {
    expect(standing('abraham-accords', 'XKX', '2026-11-23')).toBeUndefined();
    expect((await sides('Accord:abraham-accords')).against).toEqual(['abraham-centre-overview']);
  });

  test('egypt-relations: since the later of two days in 1980, against one source that says 1982', async () => {
    expect(standing('egypt-israel-relations', 'EGY', '1980-02-25')).toBe('NONE');
    expect(standing('egypt-israel-relations', 'EGY', '1980-02-26')).toBe('PARTY');
    const said = await sides('Act:egypt-israel-relations/EGY/established-1980-02-26');
    expect(said.for).toContain('todays-history-todayshistory');
    expect(said.against).toEqual(['2019-03-26-politico-egypt']);
  });

  test('saar-astana-date: Tuesday, 27 January 2026, against one outlet that says Monday', async () => {
    const said = await sides('Accord:israel-kazakhstan-relations');
    expect(said.for).toContain('2026-01-28-a-news-anadolu-saar');
    expect(said.against).toEqual(['israel-national-news-saar']);
  });
});
