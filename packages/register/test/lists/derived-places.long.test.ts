import { Standing } from '@signatory/schema';
import { expect, test } from 'vitest';
import {
  type Participation,
  participationOn,
  type Register,
  standingOn,
} from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';

const DAYS = ['1950-01-01', '1994-10-26', '2016', '2020-09', '2025-11-07', '2026-11-01'];

/** All places of the record, read accord by accord. */
async function allPlaces(register: Register): Promise<readonly Participation[]> {
  const places: Participation[] = [];
  for (let after: string | undefined; ; ) {
    const { rows, cursors, hasNextPage } = await register.accords.list({}, { first: 100, after });
    const read = await register.participations.ofAccords(rows.map(({ slug }) => slug));
    places.push(...[...read.values()].flat());
    if (!hasNextPage) return places;
    after = cursors.at(-1);
  }
}

async function codesOf(
  register: Register,
  filter: Parameters<Register['countries']['list']>[0],
): Promise<readonly string[]> {
  const codes: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await register.countries.list(filter, { first: 100, after });
    codes.push(...page.rows.map(({ code }) => code));
    if (!page.hasNextPage) return codes;
    after = page.cursors.at(-1);
  }
}

onEveryEngine((fixture) => {
  test('the countries of a standing on a day are those whose places, each derived for that day, have it', async () => {
    const { register } = fixture();
    const places = await allPlaces(register);
    let found = 0;
    for (const asOf of DAYS) {
      for (const standing of Object.values(Standing)) {
        const meeting = places.filter(
          (place) =>
            participationOn(place, asOf) !== null && standingOn(place, asOf).standing === standing,
        );
        const wanted = [...new Set(meeting.map(({ country }) => country))].sort();
        expect(await codesOf(register, { standing: [standing], asOf })).toEqual(wanted);
        const [one] = meeting;
        if (!one) continue;
        found += 1;
        const { accord } = one;
        const within = meeting.filter((place) => place.accord === accord);
        expect(await codesOf(register, { standing: [standing], asOf, accord })).toEqual(
          within.map(({ country }) => country).sort(),
        );
      }
    }
    expect(found).toBeGreaterThan(20);
  });

  test('the countries of a role on a day are those that had begun in it', async () => {
    const { register } = fixture();
    const places = await allPlaces(register);
    for (const asOf of DAYS) {
      for (const role of ['PRINCIPAL', 'HOST', 'DEPOSITARY'] as const) {
        const hasRole = (place: Participation): boolean =>
          place.roles.some((held) => held.role === role) || place.instruments.some(hasRole);
        const wanted = places.flatMap((place) => {
          const begun = participationOn(place, asOf);
          return begun !== null && hasRole(begun) ? [place.country] : [];
        });
        expect(await codesOf(register, { role, asOf })).toEqual([...new Set(wanted)].sort());
      }
    }
  });
}, 'seeds');
