import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { type Register, standingOn } from '../../src/register.ts';
import { faultsOf, pact } from '../support/faults.ts';
import { accord, addRecord } from '../support/gazette.ts';
import { onSqlite } from '../support/snapshots.ts';

let register: Register;
beforeAll(async () => {
  register = await onSqlite('empty');
  await addRecord(register);
  for (const code of ['NEW', 'OLD'])
    await register.countries.add(
      { code, kind: 'UN_MEMBER', names: { en: `Land ${code}` } },
      'test',
    );
});
afterAll(() => register.close());

/** A pact in which NEW continues the place of OLD from 1992-01-01, with the day on which its notices take effect. */
function continuedPact(own: Readonly<Record<'NEW' | 'OLD', readonly string[]>>) {
  const draft = pact(['ENTERED_INTO_FORCE 1980-01-01'], {
    ...own,
    NEW: ['CONTINUED 1992-01-01', ...own.NEW],
  });
  const participations = draft.participations?.map((place) => ({
    ...place,
    acts: place.acts?.map((act) => (act.kind === 'CONTINUED' ? { ...act, continues: 'OLD' } : act)),
  }));
  return { ...draft, participations, withdrawal: { after: 'P1Y' } } as Partial<AccordDraft>;
}

test('a notice of the first state ends the standing of the one that continues its place, and is the act shown', async () => {
  const draft = continuedPact({
    NEW: [],
    OLD: ['RATIFIED 1979', 'WITHDRAWAL_NOTIFIED 1991-06-01'],
  });
  await register.accords.add({ ...accord, slug: 'left', ...draft }, 'test');
  const places = (await register.participations.ofAccords(['left'])).get('left') ?? [];
  const shown = (country: string, day: string) => {
    const place = places.find((one) => one.country === country);
    const { standing, act, endsOn } = standingOn(place ?? expect.fail(), day);
    return [standing, act && `${act.country} ${act.kind}`, endsOn];
  };
  expect(shown('OLD', '1991-12-31')).toEqual(['PARTY', 'null ENTERED_INTO_FORCE', '1992-06-01']);
  expect(shown('OLD', '1992-01-01')).toEqual(['ENDED', null, null]);
  expect(shown('NEW', '1992-01-01')).toEqual(['PARTY', 'NEW CONTINUED', '1992-06-01']);
  expect(shown('NEW', '1992-06-01')).toEqual(['WITHDRAWN', 'OLD WITHDRAWAL_NOTIFIED', null]);
});

test.each([
  [
    { NEW: [], OLD: ['SIGNED 1995-01-01'] },
    'OLD: SIGNED 1995-01-01: another state continues its place by then',
  ],
  [
    { NEW: [], OLD: ['DECLARED 1990-01-01'] },
    'NEW: CONTINUED 1992-01-01: its predecessor has no place in the accord by then',
  ],
  [
    { NEW: ['SIGNED 1990-01-01'], OLD: ['SIGNED 1979-01-01'] },
    'NEW: CONTINUED 1992-01-01: it has joined already',
  ],
])('a place is continued that there is, by a state that has none: %j', async (own, message) => {
  const faults = await faultsOf(register, continuedPact(own));
  expect(faults.map((fault) => fault.message)).toContain(message);
});
