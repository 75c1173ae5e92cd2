import { expect, test } from 'vitest';
import type { Effect } from '../../../src/desk/desk.ts';
import { isSameEffect } from '../../../src/desk/dry-run/effect.ts';
import { type EntriesById, idOf } from '../../../src/edition/entries-at.ts';
import { Refused } from '../../../src/errors.ts';
import { randomBelow } from '../../standing/generated-histories.ts';
import { onEveryDesk } from '../support/on-every-desk.ts';
import { begun } from '../support/open-desk.ts';
import { randomChanges } from './random-changes.ts';
import { lineOf, standingsOf } from './standings-of.ts';

const CHANGE_SETS = 200;

/** A change set that is approved, and what was shown to who approved it. */
interface Approved {
  readonly set: string;
  readonly digest: string;
  readonly effect: Effect;
}

onEveryDesk(({ desk, register }) => {
  /** The record by its entries, its standings and its head. */
  async function recordNow() {
    const { edition, digest } = await register().revision();
    const entries: EntriesById = await register().editions.entriesAt(edition ?? '');
    return { edition, digest, entries, standings: await standingsOf(register(), 'pact') };
  }

  /** Has random drafts submitted and approved with the effect that is shown; null where the desk refuses them. */
  async function approvedAtRandom(random: (bound: number) => number): Promise<Approved | null> {
    const { set, version } = await begun(
      desk(),
      randomChanges((await recordNow()).entries, random),
    );
    try {
      await desk().submit(desk().ann, set, version, `Reason ${set}`);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
    return approvedAsNow(set);
  }

  /** Approves a submission with the effect that it has now; null where it has faults by now. */
  async function approvedAsNow(set: string): Promise<Approved | null> {
    const run = await desk().check(set);
    if ('faults' in run) return null;
    const digest = (await desk().submissions(set)).at(-1)?.digest ?? '';
    await desk().approve(desk().ben, set, digest, run.effect.digest);
    return { set, digest, effect: run.effect };
  }

  async function publishedIn(one: Approved): Promise<string | null> {
    try {
      return await desk().publish(desk().ben, one.set, one.digest);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  /** An edition says what was approved, and nothing else. */
  async function requireAsApproved(edition: string, { set, effect }: Approved): Promise<void> {
    const published = await register().editions.published(edition);
    expect(published).toMatchObject({ changeSet: set, why: `Reason ${set}` });
    expect(
      published?.changes.map(({ type, key, kind, draft }) => [type, key, kind, draft]),
    ).toEqual(effect.entries.map(({ type, key, kind, after }) => [type, key, kind, after]));
    expect((await desk().changeSet(set))?.state).toBe('PUBLISHED');
  }

  /** What was not published is in review again, with the reason, and with the effect that it has now. */
  async function requireReturned({ set, effect }: Approved): Promise<void> {
    expect((await desk().changeSet(set))?.state).toBe('SUBMITTED');
    const review = (await desk().reviews(set)).at(-1);
    expect(review).toMatchObject({
      kind: 'RETURNED',
      by: null,
      comment: expect.stringMatching(/./),
    });
    const run = await desk().check(set);
    if ('faults' in run) return expect(review?.effect).toBeNull();
    expect(isSameEffect(run.effect, effect)).toBe(false);
    expect(isSameEffect(run.effect, Object(review?.effect))).toBe(true);
  }

  test(`of ${CHANGE_SETS} random change sets each is published as it was approved, or reviewed again`, async () => {
    const random = randomBelow(22);
    const waiting: Approved[] = [];
    let [approvals, published, returned, together] = [0, 0, 0, 0];
    const taken = () => waiting.splice(random(waiting.length), 1);
    while (approvals < CHANGE_SETS || waiting.length > 0) {
      if (approvals < CHANGE_SETS && waiting.length < 5) {
        const one = await approvedAtRandom(random);
        if (one === null) continue;
        approvals++;
        waiting.push(one);
        // Others are published before it.
        if (random(3) > 0) continue;
      }
      const before = await recordNow();
      const [one, other] = [...taken(), ...(random(8) === 0 ? taken() : [])];
      if (!one) continue;
      if (other) {
        const ends = await Promise.all([publishedIn(one), publishedIn(other)]);
        for (const [i, each] of [one, other].entries()) {
          const edition = ends[i];
          if (edition) await requireAsApproved(edition, each);
          else await requireReturned(each);
        }
        together++;
        continue;
      }
      const edition = await publishedIn(one);
      const after = await recordNow();
      if (edition === null) {
        returned++;
        expect(after).toEqual(before);
        await requireReturned(one);
        const again = random(2) === 0 ? await approvedAsNow(one.set) : null;
        if (again) waiting.push(again);
        continue;
      }
      published++;
      await requireAsApproved(edition, one);
      expect(after.edition).toBe(edition);
      if (one.effect.since === before.edition) expect(after.digest).toBe(one.effect.digest);
      const drafts = new Map([...before.entries].map(([id, { draft }]) => [id, draft]));
      for (const { after: draft, ...entry } of one.effect.entries) {
        expect(drafts.get(idOf(entry)) ?? null).toEqual(entry.before);
        if (draft === null) drafts.delete(idOf(entry));
        else drafts.set(idOf(entry), draft);
      }
      expect(new Map([...after.entries].map(([id, { draft }]) => [id, draft]))).toEqual(drafts);
      const shown = (which: 'after' | 'before') =>
        one.effect.standings.flatMap((place) =>
          place[which].map((interval) => lineOf(place.country, interval)),
        );
      const without = (lines: readonly string[], others: readonly string[]) =>
        lines.filter((line) => !others.includes(line));
      expect(shown('before').sort()).toEqual(without(before.standings, after.standings).sort());
      expect(shown('after').sort()).toEqual(without(after.standings, before.standings).sort());
    }
    expect(approvals).toBe(CHANGE_SETS);
    expect(published).toBeGreaterThan(80);
    expect(returned).toBeGreaterThan(10);
    expect(together).toBeGreaterThan(5);
  }, 900_000);
});
