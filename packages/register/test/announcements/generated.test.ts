import { expect, test } from 'vitest';
import type { Act } from '../../src/act/act.ts';
import { type Announcement, announcementsOn } from '../../src/announcement/announcement.ts';
import { joinedShare } from '../../src/announcement/joined-share.ts';
import type { Participation } from '../../src/participation/read.ts';
import type { HistoryAct, PlaceHistory } from '../../src/standing/history.ts';
import { generatedHistory, randomBelow } from '../standing/generated-histories.ts';
import { walkedHistory } from '../standing/walked-histories.ts';
import { place } from '../support/place.ts';
import { naiveAnnouncements, naiveShare } from './naive-announcements.ts';

const [TEMPLATE] = place(['ANNOUNCED 2000-01-01']).acts;

/** A generated history as a place, in which most acts of words announce or decline: of themselves few do. */
function placeOf(history: PlaceHistory, seed: number): Participation {
  const below = randomBelow(seed);
  const acts = history.acts.map((act): Act => {
    const words = ['FLOATED', 'SOUGHT', 'NEGOTIATED', 'APPLIED', 'INITIALLED', 'ADOPTED'];
    if (act.whole || !words.includes(act.kind) || below(3) === 0) return actOf(act);
    return actOf({ ...act, kind: below(3) === 0 ? 'DECLINED' : 'ANNOUNCED' });
  });
  const { terms, from, until, otherUntil } = history;
  const first = actOf({ key: 'first', kind: 'ANNOUNCED', whole: false, date: '2000-01-01' });
  return place([], {
    terms,
    days: { from: from ?? null, until: until ?? null, ...(otherUntil && { otherUntil }) },
    acts: [...(below(2) ? [first] : []), ...acts.filter(({ country }) => country !== null)],
    wholeActs: acts.filter(({ country }) => country === null),
  });
}

function actOf(act: HistoryAct): Act {
  if (!TEMPLATE) throw new Error('no act');
  return {
    ...TEMPLATE,
    key: act.key,
    kind: act.kind,
    country: act.whole ? null : 'KAZ',
    date: act.date,
    otherDate: act.otherDate ?? null,
    attested: act.attested ?? null,
    contested: act.contested ?? false,
    after: act.after ?? null,
    effective: act.effective ?? null,
    inPart: act.inPart ?? false,
  };
}

const OUTCOMES = { SIGNED: 'joined', JOINED: 'joined', DECLINED: 'declined', LAPSED: 'lapsed' };

function lineOf({ from, outcome, outcomeOn }: Announcement): string {
  if (outcome === 'OPEN' || outcome === 'CONTESTED') return `${from} ${outcome.toLowerCase()}`;
  return `${from} ${OUTCOMES[outcome]} ${outcomeOn}`;
}

const days = (asOf: string) => ({ asOf, today: '2010-01-01', coveredUntil: null });

test.each([
  ['that walk through the table', walkedHistory],
  ['of acts that meet on few days', generatedHistory],
])('the announcements of histories %s are those that days one by one tell', (_, history) => {
  const met = new Map<string, number>();
  for (let seed = 0; seed < 150; seed += 1) {
    const of = placeOf(history(seed), seed);
    if (of.acts.every(({ continues }) => continues !== null)) continue;
    for (const asOf of ['2001-03-30', '2003-12-31']) {
      const all = announcementsOn(of, days(asOf));
      expect([seed, asOf, ...all.map(lineOf).sort()]).toEqual([
        seed,
        asOf,
        ...naiveAnnouncements(of, asOf),
      ]);
      for (const { outcome } of all) met.set(outcome, (met.get(outcome) ?? 0) + 1);
    }
  }
  expect(
    Math.min(...['OPEN', 'SIGNED', 'JOINED', 'DECLINED'].map((one) => met.get(one) ?? 0)),
    [...met].join(),
  ).toBeGreaterThan(0);
});

test('each announcement of a history is in one entry, or came after joining or the end', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const of = placeOf(walkedHistory(seed), seed);
    const acts = announcementsOn(of, days('2009-12-31')).flatMap(({ act, repeated }) => [
      act,
      ...repeated,
    ]);
    expect(new Set(acts).size).toBe(acts.length);
    for (const act of acts) expect(of.acts).toContain(act);
  }
});

test('the curve of open and joined announcements is that of weights handed on', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const all = Array.from({ length: 8 }, (_, i) => {
      return announcementsOn(placeOf(walkedHistory(seed * 8 + i), i), days('2001-06-30'));
    }).flat();
    const curve = joinedShare(all);
    for (const { days, share, atRisk } of curve) {
      expect(share).toBeCloseTo(naiveShare(all, days), 12);
      expect(atRisk).toBe(
        all.filter((one) => one.outcome !== 'CONTESTED' && one.observedDays >= days).length,
      );
    }
    const shares = curve.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  }
});

test('without open announcements the curve is the plain share, and with them no less', () => {
  const one = (acts: readonly string[]) => announcementsOn(place(acts), days('2005-01-01'));
  const joined = one(['ANNOUNCED 2000-01-01', 'SIGNED 2000-01-11']);
  const declined = one(['ANNOUNCED 2000-01-01', 'DECLINED 2000-01-06']);
  const open = one(['ANNOUNCED 2004-12-27']);
  expect(joinedShare([...joined, ...declined]).map(({ days, share }) => [days, share])).toEqual([
    [10, 0.5],
    [1827, 0.5],
  ]);
  // Known for 5 days alone, it cannot tell of the tenth.
  expect(joinedShare([...joined, ...declined, ...open])).toEqual([
    { days: 5, atRisk: 3, joined: 0, leaving: 1, share: 0 },
    { days: 10, atRisk: 2, joined: 1, leaving: 0, share: 0.5 },
    { days: 1827, atRisk: 1, joined: 0, leaving: 1, share: 0.5 },
  ]);
});
