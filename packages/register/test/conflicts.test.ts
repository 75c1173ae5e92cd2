import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  loadSeeds,
  openRegister,
  type Participation,
  type Register,
  standingOn,
} from '../src/register.ts';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

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
    register = await openRegister(':memory:');
    await loadSeeds(register, seeds);
    places = await register.participations.ofAccords(others);
  }, 60_000);

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

  test('oslo-signatories: Israel and the PLO signed; by whose hand is told source by source', async () => {
    expect(standingOn(place('oslo-i-accord', 'PSE'), '1993-09-13').standing).toBe('SIGNATORY');
    expect(await said('Act:oslo-i-accord/ISR/signed-1993-09-13')).toEqual([
      '+ law-and-israel-oslo1: It names Shimon Peres.',
      '+ economic-cooperation-foundation-oslo1: It reports the signature that day.',
      '- economic-cooperation-foundation-oslo1: It names Yitzhak Rabin as the one who signed.',
    ]);
    expect(await said('Act:oslo-i-accord/PSE/signed-1993-09-13')).toEqual([
      '+ law-and-israel-oslo1: It names Mahmoud Abbas.',
      '+ economic-cooperation-foundation-oslo1: It reports the signature that day.',
      '- economic-cooperation-foundation-oslo1: It names Yasser Arafat as the one who signed.',
    ]);
  });

  test('dayton-venue: the Élysée Palace, against one source that says Versailles', async () => {
    const accord = (await register.accords.byKeys(['dayton-agreement'])).get('dayton-agreement');
    expect(accord?.description).toMatch(/Élysée/);
    expect(await said('Accord:dayton-agreement')).toContain(
      '- n1-dayton: It places the signature at the Palace of Versailles.',
    );
  });

  test('gfa-referendum: both days stand as contested, and neither gives a standing', async () => {
    for (const country of ['GBR', 'IRL']) {
      expect(claims('good-friday-agreement', country)).toEqual([
        'APPROVED 1998-05-22',
        'APPROVED 1998-05-28',
      ]);
      const on = standingOn(place('good-friday-agreement', country), '1998-06-01');
      expect(on).toMatchObject({ standing: 'SIGNATORY', act: { date: '1998-04-10' } });
    }
    const sides = await said('Act:good-friday-agreement/IRL/approved-1998-05-22');
    expect(sides.map((side) => side[0]).join('')).toBe('++-');
  });

  test('bop-signatories: fourteen are named by both sources, twelve by one and contested', async () => {
    const all = places.get('board-of-peace-charter') ?? [];
    const signed = all.filter((one) => standingOn(one, '2026-01-22').standing === 'SIGNATORY');
    expect(signed.map(({ country }) => country)).toEqual(
      'ARG ARM AZE BGR BHR HUN KAZ MAR PAK PRY QAT TUR USA XKX'.split(' '),
    );
    const contested = all.filter(({ country }) =>
      claims('board-of-peace-charter', country).includes('SIGNED 2026-01-22'),
    );
    expect(contested.map(({ country }) => country)).toEqual(
      'ALB ARE BLR EGY IDN ISR JOR KWT MNG SAU UZB VNM'.split(' '),
    );
    for (const { country } of contested) {
      const sides = await said(`Act:board-of-peace-charter/${country}/signed-2026-01-22`);
      expect(sides.map((side) => side[0]).join('')).toBe('+-');
    }
    expect(claims('board-of-peace-charter', 'CAN')).toEqual(['SOUGHT 2026-01']);
    expect(standingOn(place('board-of-peace-charter', 'CAN'), '2026-12').standing).toBe('NONE');
  });

  test('portugal-artemis: signed in January 2026; the 11th and the 12th are both contested', async () => {
    expect(claims('artemis-accords', 'PRT')).toEqual(['SIGNED 2026-01-11', 'SIGNED 2026-01-12']);
    const on = standingOn(place('artemis-accords', 'PRT'), '2026-01-31');
    expect(on).toMatchObject({ standing: 'SIGNATORY', act: { date: '2026-01' } });
    const sides = await said('Act:artemis-accords/PRT/signed-2026-01-11');
    expect(sides.map((side) => side.slice(0, 10))).toEqual(['+ spacenew', '- 2026-02-']);
  });

  test('latvia-artemis: announced in October 2025; the signature of 2026 is contested', async () => {
    const latvia = place('artemis-accords', 'LVA');
    expect(standingOn(latvia, '2026-09-13')).toMatchObject({
      standing: 'ANNOUNCED',
      act: { date: '2025-10-31' },
    });
    const sides = await said('Act:artemis-accords/LVA/signed-2026-04');
    expect(sides.join('\n')).toMatch(/^\+.*62nd.*\n-.*60th/s);
  });

  test('schengen-count: 29 in January 2025, counted from acts; Croatia in 2022 is contested', async () => {
    const all = places.get('schengen-agreement') ?? [];
    const parties = all.filter((one) => standingOn(one, '2025-01-01').standing === 'PARTY');
    expect(parties).toHaveLength(29);
    expect(claims('schengen-agreement', 'HRV')).toEqual(['ENTERED_INTO_FORCE 2022']);
    expect(standingOn(place('schengen-agreement', 'HRV'), '2022-12-31').standing).toBe('NONE');
    expect(standingOn(place('schengen-agreement', 'HRV'), '2023-01-01').standing).toBe('PARTY');
    expect((await said('Accord:schengen-agreement')).at(-1)).toMatch(/^- portugal-global.*25/);
  });
});
