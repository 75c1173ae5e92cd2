import { describe, expect, test } from 'vitest';
import { latestDay } from '../../src/dates/partial-date.ts';
import { attestedDays, evidenceEnd } from '../../src/office/evidence.ts';
import { officesOn } from '../../src/office/held.ts';
import type { Office } from '../../src/office/read.ts';
import type { Register } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addRecord } from '../support/gazette.ts';
import { type NaiveLeader, naiveTitlesOn } from '../support/naive-offices.ts';

/** Numbers from 0 to below a limit, the same in each run (a linear congruence, its high bits). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A date of two years, so that much falls on one day: a day, a month or a year. */
function dateFrom(number: (below: number) => number): string {
  const month = String(number(12) + 1).padStart(2, '0');
  const day = ['01', '02', '15', '28'][number(4)];
  return (
    [`${2020 + number(2)}-${month}-${day}`, `2020-${month}`, `${2020 + number(2)}`][
      Math.max(0, number(6) - 3)
    ] ?? '2020'
  );
}

function leaderFrom(seed: number): NaiveLeader {
  const number = numbersFrom(seed);
  const date = () => dateFrom(number);
  const some = <Item>(most: number, make: () => Item): readonly Item[] =>
    Array.from({ length: number(most + 1) }, make);
  const offices = ['one', 'two', 'three'].slice(0, 1 + number(3)).map((title) => {
    const [a, b] = [date(), date()].sort((x, y) => (latestDay(x) < latestDay(y) ? -1 : 1));
    const from = number(2) === 0 ? {} : { from: a ?? '' };
    const to = number(3) > 0 ? {} : { to: b ?? '' };
    return { title, ...from, ...to, published: [date(), ...some(2, date)] };
  });
  const acts = some(3, () => ({ date: date(), published: date() }));
  return { offices, acts, said: some(3, date) };
}

/** Days of the two years and beside them, those on which something turns among them. */
function daysFor({ offices, acts, said }: NaiveLeader, number: (below: number) => number) {
  const dates = [
    ...offices.flatMap(({ from, to, published }) => [from, to, ...published]),
    ...acts.map(({ date }) => date),
    ...said,
  ].filter((date) => date !== undefined);
  const beside = dates.flatMap((date) =>
    [-1, 0, 1].map((by) =>
      new Date(Date.parse(latestDay(date)) + by * 86_400_000).toISOString().slice(0, 10),
    ),
  );
  return [...new Set([...beside, dateFrom(number), '2019-12-31', '2026-11-28'].map(latestDay))];
}

function titlesOn(offices: readonly Office[], day: string): readonly string[] {
  return officesOn(offices, day).map(
    ({ office, lastKnown }) => `${office.titles[0]?.text}${lastKnown ? '?' : ''}`,
  );
}

/** The offices by the rule alone, without a database. */
function derived({ offices, acts, said }: NaiveLeader): readonly Office[] {
  const tenures = offices.map(({ title, from = null, to = null }) => ({ key: title, from, to }));
  const attested = attestedDays(tenures, {
    published: new Map(offices.map((one) => [one.title, one.published.map(latestDay)])),
    acts: acts
      .filter((act) => latestDay(act.published) >= `${act.date}-01-01`.slice(0, 10))
      .map((act) => latestDay(act.date)),
    statements: said.map(latestDay),
  });
  return tenures.map((tenure) => {
    const attestedOn = attested.get(tenure.key) ?? [];
    const of = { leader: 'envoy', country: null, body: null, capacity: null, note: null };
    const titles = [{ language: 'en', text: tenure.key }];
    const attestedUntil = evidenceEnd(tenure, attestedOn);
    return { ...tenure, ...of, titles, attestedOn, attestedUntil };
  });
}

describe('Two derivations of offices, the second from their words in the documentation', () => {
  test('agree on 2,000 leaders, on every day on which something turns', () => {
    const seen = { held: 0, lastKnown: 0, none: 0 };
    for (let seed = 1; seed <= 2_000; seed++) {
      const leader = leaderFrom(seed);
      const offices = derived(leader);
      for (const day of daysFor(leader, numbersFrom(seed))) {
        const titles = titlesOn(offices, day);
        if (titles.join() !== naiveTitlesOn(leader, day).join())
          expect([leader, day, titles]).toEqual([leader, day, naiveTitlesOn(leader, day)]);
        seen[titles.length === 0 ? 'none' : titles[0]?.endsWith('?') ? 'lastKnown' : 'held']++;
      }
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5_000);
  }, 120_000);
});

onEveryEngine((fixture) => {
  test('What the database gives of 60 leaders is what the second derivation says', async () => {
    const { register } = fixture();
    await addRecord(register);
    const slugs = Array.from({ length: 60 }, (_, i) => `leader-${i}`);
    const leaders = slugs.map((_, i) => leaderFrom(i + 1));
    for (const [i, leader] of leaders.entries()) await addLeader(register, `leader-${i}`, leader);
    const held = await register.offices.ofLeaders(slugs);
    for (const [i, leader] of leaders.entries()) {
      const own = held.get(`leader-${i}`) ?? [];
      for (const day of daysFor(leader, numbersFrom(i))) {
        const titles = titlesOn(own, day).map((title) => title.replace(`leader-${i} `, ''));
        expect([i, day, titles.toSorted()]).toEqual([
          i,
          day,
          naiveTitlesOn(leader, day).toSorted(),
        ]);
      }
    }
  }, 120_000);
});

/** Writes a leader with all that attests the offices, each title once on record. */
async function addLeader(register: Register, slug: string, leader: NaiveLeader): Promise<void> {
  const cite = async (published: string) => {
    const source = `of-${published}`;
    const more = { title: 'News', publisher: 'the-gazette', language: 'en', kind: 'NEWS' } as const;
    await register.sources.add({ slug: source, published, ...more }, 'test');
    return { source };
  };
  const all = async (dates: readonly string[]) => {
    const citations = [];
    for (const date of dates) citations.push(await cite(date));
    return citations;
  };
  const offices = [];
  for (const { published, title, ...days } of leader.offices)
    offices.push({ title: `${slug} ${title}`, ...days, citations: await all(published) });
  await register.leaders.add({ slug, names: { en: slug }, offices }, 'test');
  for (const [i, { date, published }] of leader.acts.entries()) {
    const citations = await all([published]);
    const act = { kind: 'ADOPTED' as const, date, by: { leader: slug }, citations };
    const draft = { ...accord, slug: `${slug}-${i}`, acts: [act] };
    await register.accords.add(draft, 'test');
  }
  for (const [i, date] of leader.said.entries()) {
    const clause = { exact: 'and left' };
    const wording = { source: 'gazette', form: 'INDIRECT' as const, attributedAs: 'he', clause };
    const draft = { slug: `${slug}-${i}`, speaker: { leader: slug }, date, wordings: [wording] };
    await register.statements.add({ ...draft, accords: ['pact'] }, 'test');
  }
}
