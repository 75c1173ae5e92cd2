import { expect, test } from 'vitest';
import type { DeskRole } from '../../src/desk/change-set.ts';
import { DeskRefused } from '../../src/desk/desk-refused.ts';
import { editing } from '../../src/desk/editing.ts';
import { people } from '../../src/desk/people.ts';
import { reading } from '../../src/desk/reading.ts';
import { type Claim, reviewing } from '../../src/desk/reviewing.ts';
import type { DeskEngine } from '../../src/desk/tables.ts';
import { randomBelow } from '../standing/generated-histories.ts';
import { counted, onEveryStore } from './support/desk-stores.ts';
import { type Attempt, NaiveDesk } from './support/naive-desk.ts';

const ROLES: readonly (readonly DeskRole[])[] = [['editor', 'reviewer'], ['editor'], ['reviewer']];
const DEEDS = ['save', 'save', 'drop', 'takeOver', 'submit', 'submit', 'submit', 'submit'] as const;
const DECISIONS = ['sendBack', 'approve', 'approve', 'approve', 'claim', 'claim', 'claim'] as const;
const STEPS = 25;

/** An attempt, and the tab in which it is made. */
type Tried = readonly [Attempt, string];

/** Does things at random, as three people with two tabs each, and compares all that comes of it with the naive desk. Returns what was published. */
async function interleaved(engine: DeskEngine, seed: number): Promise<number> {
  const random = randomBelow(seed);
  // No list here is empty.
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const newId = counted(`${seed}-`);
  const record = new Map<string, string>();
  const desk = {
    ...editing(engine, newId),
    ...reviewing(engine, newId),
    ...reading(engine, async () => record),
  };
  const persons: string[] = [];
  for (const roles of ROLES)
    persons.push((await people(engine, newId).add(null, 'Somebody', roles)).id);
  const naive = new NaiveDesk(new Map(persons.map((id, i) => [id, ROLES[i] ?? []])));

  const sets: string[] = [];
  for (const by of persons.slice(0, 2)) {
    const set = await desk.create(by, 'A change');
    sets.push(set);
    naive.create(set, by);
  }
  const digests = new Map<string, string>();
  // What each tab shows: of a change set the version and the number of the last submission when it was loaded.
  const tabs = new Map<string, { version: number; submission: number }>();

  for (let step = 0; step < STEPS; step++) {
    // Mostly something that may be done, so that the runs get far; now and then whatever comes.
    // At least one.
    const tries = Array.from({ length: 1 + random(6) }, anything);
    const [attempt, tab] =
      tries.find(([one]) => naive.reasonsAgainst(one).size === 0) ?? (tries[0] as Tried);
    const { set } = attempt;
    const reasons = naive.reasonsAgainst(attempt);
    const done = await tried(() => attempted(attempt));
    if (done instanceof DeskRefused) expect([...reasons]).toContain(done.code);
    else {
      expect([...reasons]).toEqual([]);
      naive.happened(attempt);
      // What `attempted` gives is of the attempt.
      if (attempt.do === 'claim') await publish(set, done as Claim);
      else tabs.set(tab, shownOf(set));
    }
  }

  function anything(): Tried {
    const [by, set] = [pick(persons), pick(sets)];
    const tab = `${by} ${random(2)} ${set}`;
    if (!tabs.has(tab) || random(6) > 0) tabs.set(tab, shownOf(set));
    const { version: seen, submission } = tabs.get(tab) ?? shownOf(set);
    if (random(2) === 0) return [{ do: pick(DECISIONS), by, set, submission }, tab];
    const key = pick(['a', 'b', 'c']);
    const deed = random(30) === 0 ? 'withdraw' : pick(DEEDS);
    if (deed === 'drop') return [{ do: deed, by, set, seen, key }, tab];
    if (deed !== 'save') return [{ do: deed, by, set, seen }, tab];
    const draft = random(5) === 0 ? null : { slug: key, note: `Note ${random(1_000)}` };
    return [{ do: deed, by, set, seen, draft: { type: 'Body', key, base: null, draft } }, tab];
  }

  function shownOf(set: string) {
    return { version: naive.version(set), submission: naive.submissions(set) };
  }

  /** A publication ends in one of three ways: with an edition, in review again, or broken off. */
  async function publish(set: string, claim: Claim): Promise<void> {
    const end = random(3);
    if (end === 0 && !record.has(set)) {
      // Nothing is published but what another one has approved, as it was submitted.
      const events = naive.of(set);
      const approval = events.findLast((event) => event.do === 'approve');
      const submit = events.findLastIndex((event) => event.do === 'submit');
      expect(approval && 'by' in approval && naive.workers(set).has(approval.by)).toBe(false);
      const submitted = [...naive.drafts(set, submit).values()];
      expect(claim.submission.drafts).toEqual(submitted.sort((a, b) => (a.key < b.key ? -1 : 1)));
      expect(claim.effect).toEqual({ of: claim.submission.digest });
      record.set(set, '2026-12-04.1');
      naive.happened({ do: 'published', set });
    }
    if (end === 1 && !record.has(set)) {
      await desk.returnToReview(set, claim.token, 'It has another effect.', null);
      naive.happened({ do: 'returned', set });
    }
  }

  async function attempted(attempt: Attempt): Promise<unknown> {
    const { by, set } = attempt;
    switch (attempt.do) {
      case 'save':
        return desk.save(by, set, attempt.seen, attempt.draft);
      case 'drop':
        return desk.drop(by, set, attempt.seen, { type: 'Body', key: attempt.key });
      case 'takeOver':
        return desk.takeOver(by, set, attempt.seen);
      case 'submit': {
        const version = await desk.submit(by, set, attempt.seen, 'It says so.');
        const last = (await desk.submissions(set)).at(-1);
        digests.set(`${set} ${last?.number}`, last?.digest ?? '');
        return version;
      }
      case 'withdraw':
        return desk.withdraw(by, set, attempt.seen, 'No longer needed.');
      case 'sendBack':
        return desk.sendBack(by, set, digestSeen(set, attempt.submission), 'Look again.');
      case 'approve': {
        const digest = digestSeen(set, attempt.submission);
        return desk.approve(by, set, digest, { of: digest });
      }
      case 'claim':
        return desk.claim(by, set, digestSeen(set, attempt.submission));
    }
  }

  function digestSeen(set: string, submission: number): string {
    return digests.get(`${set} ${submission}`) ?? 'none';
  }

  for (const set of sets) {
    const { state, version, author, submission } = (await desk.changeSet(set)) ?? {};
    expect({ state, version, author, submission }).toEqual({
      state: naive.state(set),
      version: naive.version(set),
      author: naive.author(set),
      submission: naive.submissions(set),
    });
    const drafts = [...naive.drafts(set).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(await desk.drafts(set)).toEqual(drafts);
    // What was submitted is as it was then.
    const events = naive.of(set);
    for (const { number, digest, drafts } of await desk.submissions(set)) {
      const submits = events.flatMap((event, i) => (event.do === 'submit' ? [i] : []));
      expect(digests.get(`${set} ${number}`)).toBe(digest);
      expect(new Map(drafts.map((one) => [one.key, one]))).toEqual(
        naive.drafts(set, submits[number - 1]),
      );
    }
    const { rows } = await desk.audit(set, { first: 100 });
    expect(rows).toHaveLength(1 + events.filter((event) => event.do !== 'published').length);
  }
  return record.size;
}

async function tried(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DeskRefused) return error;
    throw error;
  }
}

onEveryStore((engine) => {
  test('whatever three people with two tabs do, nothing is lost, and nothing is published but what another has approved', async () => {
    const runs = engine().dialect === 'sqlite' ? 500 : 25;
    let published = 0;
    for (let seed = 1; seed <= runs; seed++) published += await interleaved(engine(), seed);
    // The runs reach as far as publication.
    expect(published).toBeGreaterThan(runs / 10);
  });
});
