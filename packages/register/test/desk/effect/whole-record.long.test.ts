import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntryDraft } from '../../../src/desk/desk.ts';
import { changedEntries } from '../../../src/desk/dry-run/changed-entries.ts';
import { Tries } from '../../../src/desk/dry-run/tries.ts';
import type { EntryChange } from '../../../src/edition/edition.ts';
import {
  digestOfEntries,
  type EntriesById,
  entriesAtHead,
} from '../../../src/edition/entries-at.ts';
import { RefusedDrafts } from '../../../src/errors.ts';
import { withNoun } from '../../../src/record/nouns.ts';
import { openRegister, type Register } from '../../../src/register.ts';
import { readSeeds } from '../../../src/seeds/read-seeds.ts';
import { randomBelow } from '../../standing/generated-histories.ts';
import { onSqlite, SEEDS } from '../../support/snapshots.ts';

const CHANGE_SETS = 60;
const KEYS = ['slug', 'code', 'country'];

let tried: Register;
let tries: Tries;
let record: EntriesById;
let register: Register;
beforeAll(async () => {
  const { editions } = await readSeeds(SEEDS);
  record = entriesAtHead(editions);
  tried = await onSqlite('seeds');
  tries = new Tries(withNoun, tried.database.engine);
  register = await openRegister(':memory:');
});
afterAll(async () => {
  await tried.close();
  await register.close();
});

/** A draft of an entry without one part of it, with a day of it in another year, or without all of it. */
function spoilt(
  { type, key, digest, draft }: EntryChange,
  random: (bound: number) => number,
): EntryDraft {
  const changed = random(4) === 0 ? null : structuredClone(draft);
  const parts: (() => void)[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (Array.isArray(value)) parts.push(() => value.splice(Number(name), 1));
      // By its key it would be another entry.
      else if (value !== changed || !KEYS.includes(name))
        parts.push(() => Reflect.deleteProperty(value, name));
      if (typeof inner === 'string' && /^\d{4}(-|$)/.test(inner))
        parts.push(() => Reflect.set(value, name, `${1990 + random(40)}${inner.slice(4)}`));
      look(inner);
    }
  };
  look(changed);
  parts[random(parts.length)]?.();
  return { type, key, base: digest, draft: changed };
}

/** What the import of the whole record says of drafts: its faults, or its digest. */
async function whole(drafts: readonly EntryDraft[]): Promise<readonly string[]> {
  const { entries, faults } = changedEntries(record, drafts);
  try {
    await register.mirror(entries, 'A try.', faults);
    return [(await register.revision()).digest];
  } catch (error) {
    if (!(error instanceof RefusedDrafts)) throw error;
    return error.faults.map(({ message }) => message).sort();
  }
}

test(`what depends on a change is all that is looked at: ${CHANGE_SETS} change sets have the faults and the digest of the whole record`, async () => {
  const random = randomBelow(7);
  const all = [...record.values()];
  let faulty = 0;
  for (let i = 0; i < CHANGE_SETS; i++) {
    const picked = Array.from({ length: 1 + random(2) }, () => all[random(all.length)]);
    const drafts = [...new Set(picked)].flatMap((entry) => (entry ? [spoilt(entry, random)] : []));
    const run = await tries.try(drafts);
    const told =
      'effect' in run ? [run.effect.digest] : run.faults.map(({ message }) => message).sort();
    expect(told, JSON.stringify(drafts.map(({ type, key }) => `${type}:${key}`))).toEqual(
      await whole(drafts),
    );
    if ('faults' in run) faulty++;
  }
  // Nothing of it is left.
  expect((await tried.revision()).digest).toBe(digestOfEntries(record));
  expect(faulty).toBeGreaterThan(CHANGE_SETS / 4);
  expect(faulty).toBeLessThan(CHANGE_SETS);
}, 900_000);
