import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Participation,
  participationOn,
  type Register,
  standingOn,
} from '../../src/register.ts';
import { onSqlite } from '../support/snapshots.ts';

/** The accords of the record outside the Abraham family. */
const others = [
  'artemis-accords',
  'board-of-peace-charter',
  'camp-david-accords',
  'dayton-agreement',
  'egypt-israel-peace-treaty',
  'good-friday-agreement',
  'helsinki-final-act',
  'israel-jordan-peace-treaty',
  'oslo-i-accord',
  'paris-agreement',
  'schengen-agreement',
  'washington-declaration-1994',
  'washington-declaration-2025',
];

let register: Register;
let places: ReadonlyMap<string, readonly Participation[]>;

beforeAll(async () => {
  register = await onSqlite('seeds');
  places = await register.participations.ofAccords(others);
});

afterAll(() => register.close());

/** The place of a country in an accord. */
function place(accord: string, country: string): Participation {
  const found = places.get(accord)?.find((one) => one.country === country);
  if (!found) throw new Error(`${country} has no place in ${accord}`);
  return found;
}

/** By standing the countries that hold it on a day. */
function tally(accord: string, asOf: string): Partial<Record<string, readonly string[]>> {
  const held = (places.get(accord) ?? []).filter((one) => participationOn(one, asOf) !== null);
  return Object.fromEntries(
    [...Map.groupBy(held, (one) => standingOn(one, asOf).standing)].map(([standing, group]) => [
      standing,
      group.map(({ country }) => country),
    ]),
  );
}

/** A country's uncontested acts in an accord, told in short. */
function acts(accord: string, country: string): readonly string[] {
  return place(accord, country)
    .acts.filter((act) => !act.contested)
    .map(({ kind, date }) => `${kind} ${date}`);
}

describe('the Artemis Accords', () => {
  test('eight states sign on the first day', () => {
    expect(tally('artemis-accords', '2020-10-12')).toEqual({});
    expect(tally('artemis-accords', '2020-10-13')).toEqual({
      SIGNATORY: ['ARE', 'AUS', 'CAN', 'GBR', 'ITA', 'JPN', 'LUX', 'USA'],
    });
  });

  test.each([
    ['2021-12-31', 14],
    ['2022-12-31', 23],
    ['2023-12-31', 33],
    ['2024-05-30', 42],
    ['2024-12-10', 48],
    ['2024-12-11', 50],
    ['2024-12-31', 52],
    ['2025-07-24', 56],
    ['2025-10-27', 59],
    ['2026-01-31', 61],
    ['2026-09-13', 66],
  ])('on %s they have %i signatories', (asOf, count) => {
    expect(tally('artemis-accords', asOf).SIGNATORY).toHaveLength(count);
  });

  test('a signature without a date counts from its earliest source: Malta', () => {
    expect(standingOn(place('artemis-accords', 'MLT'), '2026-05-04').standing).toBe('NONE');
    expect(standingOn(place('artemis-accords', 'MLT'), '2026-05-05')).toMatchObject({
      standing: 'SIGNATORY',
      act: { date: null },
    });
  });

  test('Djibouti is expected, not signed', () => {
    expect(standingOn(place('artemis-accords', 'DJI'), '2026-11-23').standing).toBe('ANNOUNCED');
  });
});

describe('the Paris Agreement', () => {
  test('opens with 175 signatures, fifteen of them with an instrument on the same day', () => {
    const first = tally('paris-agreement', '2016-04-22');
    expect(first.SIGNATORY).toHaveLength(160);
    expect(first.CONTRACTING).toHaveLength(15);
  });

  test('enters into force for 74, and later for the 27 who consented after the threshold', () => {
    expect(tally('paris-agreement', '2016-11-03').PARTY).toBeUndefined();
    expect(tally('paris-agreement', '2016-11-04').PARTY).toHaveLength(74);
    expect(tally('paris-agreement', '2016-11-04').CONTRACTING).toHaveLength(27);
    expect(standingOn(place('paris-agreement', 'POL'), '2016-11-05').standing).toBe('CONTRACTING');
    expect(standingOn(place('paris-agreement', 'POL'), '2016-11-06').standing).toBe('PARTY');
  });

  test('has 194 parties on the day of the table; Eritrea has consented, three have only signed', () => {
    const table = tally('paris-agreement', '2023-02-13');
    expect(table.PARTY).toHaveLength(194);
    expect(table).toMatchObject({ CONTRACTING: ['ERI'], SIGNATORY: ['IRN', 'LBY', 'YEM'] });
    expect(tally('paris-agreement', '2023-03-09').PARTY).toHaveLength(195);
  });

  test('keeps ratification, acceptance, approval and accession apart', () => {
    const kinds = (places.get('paris-agreement') ?? []).flatMap((one) =>
      one.acts.map(({ kind }) => kind),
    );
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(['RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED'].map(count)).toEqual([182, 8, 3, 3]);
    expect(acts('paris-agreement', 'VAT')[0]).toBe('ACCEDED 2022-09-04');
  });

  test.each([
    ['2016-04-21', 'NONE'],
    ['2016-04-22', 'SIGNATORY'],
    ['2016-09-03', 'CONTRACTING'],
    ['2016-11-04', 'PARTY'],
    ['2020-11-03', 'PARTY'],
    ['2020-11-04', 'WITHDRAWN'],
    ['2021-01-19', 'WITHDRAWN'],
    ['2021-01-20', 'CONTRACTING'],
    ['2021-02-19', 'PARTY'],
    ['2025-01-27', 'PARTY'],
    ['2026-01-26', 'PARTY'],
    ['2026-01-27', 'WITHDRAWN'],
  ])('on %s the United States is %s', (asOf, standing) => {
    expect(standingOn(place('paris-agreement', 'USA'), asOf).standing).toBe(standing);
  });

  test('a notice of withdrawal changes nothing until its effect', () => {
    const usa = place('paris-agreement', 'USA');
    const notices = usa.acts.filter(({ kind }) => kind === 'WITHDRAWAL_NOTIFIED');
    expect(notices.map(({ date }) => date)).toEqual(['2019-11-04', '2025-01-27']);
    expect(standingOn(usa, '2020-11-03').standing).toBe('PARTY');
    expect(standingOn(usa, '2025-12-31').act?.date).toBe('2021-02-19');
  });
});

describe('the Helsinki Final Act', () => {
  test('is signed by thirty-five, four of which are no more', async () => {
    const { SIGNATORY: signed = [] } = tally('helsinki-final-act', '1975-08-01');
    expect(signed).toHaveLength(35);
    const countries = await register.countries.byKeys([...signed]);
    const former = signed.filter((code) => countries.get(code)?.kind === 'FORMER');
    expect(former).toEqual(['CSK', 'DDR', 'SUN', 'YUG']);
    expect(signed).toEqual(expect.arrayContaining(['CAN', 'USA', 'VAT', 'DEU']));
    expect(signed).not.toContain('ALB');
  });
});

describe('the Schengen Agreement', () => {
  test.each([
    ['1985-06-14', 'SIGNATORY', 5],
    ['1995-03-26', 'PARTY', 7],
    ['1998-04-01', 'PARTY', 9],
    ['2001-03-25', 'PARTY', 15],
    ['2007-12-21', 'PARTY', 24],
    ['2023-01-01', 'PARTY', 27],
    ['2025-01-01', 'PARTY', 29],
  ])('on %s: %s %i', (asOf, standing, count) => {
    expect(tally('schengen-agreement', asOf)[standing]).toHaveLength(count);
  });

  test('Bulgaria and Romania come in two steps', () => {
    expect(tally('schengen-agreement', '2024-12-31').CONTRACTING).toEqual(['BGR', 'ROU']);
  });
});

describe('Camp David to Jordan', () => {
  test('Egypt and Israel: framework, treaty, force', () => {
    expect(acts('camp-david-accords', 'EGY')).toEqual(['SIGNED 1978-09-17']);
    expect(acts('egypt-israel-peace-treaty', 'EGY')).toEqual([
      'SIGNED 1979-03-26',
      'RATIFIED 1979-04-25',
      'ENTERED_INTO_FORCE 1979-04-25',
    ]);
    expect(tally('egypt-israel-peace-treaty', '1979-04-25').PARTY).toEqual(['EGY', 'ISR']);
  });

  test('Israel and Jordan: declaration, treaty, force', () => {
    expect(tally('washington-declaration-1994', '1994-07-25').SIGNATORY).toEqual(['ISR', 'JOR']);
    expect(tally('israel-jordan-peace-treaty', '1994-10-26').SIGNATORY).toEqual(['ISR', 'JOR']);
    expect(tally('israel-jordan-peace-treaty', '1994-11-10').PARTY).toEqual(['ISR', 'JOR']);
  });

  test('a vote of parliament before the signature is no consent', () => {
    expect(standingOn(place('israel-jordan-peace-treaty', 'ISR'), '1994-10-25').standing).toBe(
      'NONE',
    );
  });

  test.each([
    ['camp-david-accords', 'USA'],
    ['egypt-israel-peace-treaty', 'USA'],
    ['oslo-i-accord', 'RUS'],
    ['dayton-agreement', 'FRA'],
    ['washington-declaration-2025', 'USA'],
  ])('in %s %s is a witness and no signatory', (accord, country) => {
    const witness = place(accord, country);
    expect(witness.roles.map(({ role }) => role)).toContain('WITNESS');
    expect(witness.acts).toEqual([]);
    expect(standingOn(witness, '2026').standing).toBe('NONE');
  });
});

describe('Dayton and Belfast', () => {
  test('Dayton is initialled in November and in force with the signature in December', () => {
    expect(tally('dayton-agreement', '1995-11-21').NEGOTIATING).toEqual(['BIH', 'HRV', 'SRB']);
    expect(tally('dayton-agreement', '1995-12-14').PARTY).toEqual(['BIH', 'HRV', 'SRB']);
  });

  test('the Good Friday Agreement is signed in April 1998 and in force in December 1999', () => {
    expect(tally('good-friday-agreement', '1999-12-01').SIGNATORY).toEqual(['GBR', 'IRL']);
    expect(tally('good-friday-agreement', '1999-12-02').PARTY).toEqual(['GBR', 'IRL']);
  });
});

describe('every one of these accords', () => {
  test('says how far its record reaches', async () => {
    const covered = (await register.accords.covered()).map(({ slug }) => slug);
    expect(covered).toEqual(expect.arrayContaining(others));
  });

  test('has a source for each act and each role', async () => {
    const ids = [...places.values()]
      .flat()
      .flatMap((one) => [
        ...one.acts.map(({ key }) => `Act:${key}`),
        ...one.wholeActs.map(({ key }) => `Act:${key}`),
        ...one.roles.map(({ key }) => `RoleHeld:${key}`),
      ]);
    const cited = await register.citations([...new Set(ids)]);
    expect(ids.filter((id) => !cited.get(id)?.some(({ stance }) => stance === 'SUPPORTS'))).toEqual(
      [],
    );
  });

  test('makes nobody a party where it does not bind', async () => {
    const accords = await register.accords.byKeys(others);
    const loose = others.filter((slug) => accords.get(slug)?.binding === false);
    expect(loose).toEqual([
      'artemis-accords',
      'helsinki-final-act',
      'oslo-i-accord',
      'washington-declaration-1994',
      'washington-declaration-2025',
    ]);
    for (const slug of loose) {
      expect(accords.get(slug)?.note).toMatch(/bind/);
      expect(tally(slug, '2026-11-23').PARTY).toBeUndefined();
    }
  });
});
