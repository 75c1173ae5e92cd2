import type { Announcement } from '../../src/announcement/announcement.ts';
import type { Participation } from '../../src/participation/read.ts';
import { countsFrom, standingOn } from '../../src/standing/standing.ts';
import { daysLater } from '../standing/turning-days.ts';

const NOT_JOINED = ['NONE', 'APPROACHED', 'NEGOTIATING', 'CANDIDATE', 'ANNOUNCED', 'DECLINED'];
const AFTER_JOINING = ['WITHDRAWN', 'ENDED', 'UNCLEAR'];

/** Announcements of a place read day by day: from the first announcement on until its standing tells what came of it. */
export function naiveAnnouncements(place: Participation, asOf: string): readonly string[] {
  const joined = (day: string) => {
    const { standing } = standingOn(place, day);
    return !NOT_JOINED.includes(standing) && !AFTER_JOINING.includes(standing);
  };
  const ended = (day: string) =>
    place.wholeActs.some(
      (act) => act.kind === 'TERMINATED' && !act.contested && countsFrom(place, act) <= day,
    ) || (place.days.until ?? '9999') < day;
  const outcomeOn = (day: string) => {
    if (joined(day)) return 'joined';
    if (standingOn(place, day).standing === 'DECLINED') return 'declined';
    return ended(day) ? 'lapsed' : null;
  };
  const announced = place.acts.filter(
    (act) => act.kind === 'ANNOUNCED' && countsFrom(place, act) <= asOf,
  );
  const days = [...new Set(announced.map((act) => countsFrom(place, act)))].sort();
  const lines: string[] = [];
  for (const from of days) {
    const here = announced.filter((act) => countsFrom(place, act) === from);
    for (const { contested } of here) if (contested) lines.push(`${from} contested`);
    if (here.every(({ contested }) => contested)) continue;
    const before = daysLater(from, -1);
    if (joined(before) || ended(before)) continue;
    const last = lines.findLast((line) => !line.endsWith('contested'));
    const [, what = 'open', on = ''] = last?.split(' ') ?? [];
    if (last && (what === 'open' || from <= on)) continue;
    let day = from;
    while (day < asOf && outcomeOn(day) === null) day = daysLater(day, 1);
    const outcome = outcomeOn(day);
    lines.push(outcome === null ? `${from} open` : `${from} ${outcome} ${day}`);
  }
  return lines.sort();
}

/**
 * The share joined by redistribution to the right (Efron, 1967): who is known no further hands its weight on to those who are, in equal
 * parts.
 */
export function naiveShare(announcements: readonly Announcement[], days: number): number {
  const counted = announcements
    .filter(({ outcome }) => outcome !== 'CONTESTED')
    .map(({ observedDays, outcome }) => ({
      days: observedDays,
      joined: outcome === 'SIGNED' || outcome === 'JOINED',
    }))
    // Who joined on a day was at risk together with those who were last known on it.
    .sort((a, b) => a.days - b.days || Number(b.joined) - Number(a.joined));
  const weights = counted.map(() => 1 / counted.length);
  counted.forEach(({ joined }, i) => {
    if (joined) return;
    const later = counted.length - i - 1;
    for (let j = i + 1; j < counted.length; j += 1)
      weights[j] = (weights[j] ?? 0) + (weights[i] ?? 0) / later;
    weights[i] = 0;
  });
  return counted.reduce(
    (sum, one, i) => sum + (one.joined && one.days <= days ? (weights[i] ?? 0) : 0),
    0,
  );
}
