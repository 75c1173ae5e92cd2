import type { Edition } from '../../src/edition/edition.ts';
import { entriesOfDrafts } from '../../src/edition/entries.ts';
import { entriesAtHead } from '../../src/edition/entries-at.ts';
import { publishEdition } from '../../src/edition/publish.ts';
import { withNoun } from '../../src/record/nouns.ts';
import type { Register } from '../../src/register.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';
import { SEEDS } from './snapshots.ts';

/** The last edition of a register with editions. */
export const LAST = '2999-12-31.1';

/** The accord that it changes. */
const CHANGED = 'abraham-accords';

/** Gives a register that holds the project's seeds their editions, or where they have none a first one, and one more that adds a note. */
export async function withEditions(register: Register): Promise<Register> {
  const { entries, faults, published } = await readSeeds(SEEDS);
  const publish = (chain: readonly Edition[], drafts: typeof entries, name: string) => {
    const head = { name: chain.at(-1)?.name ?? null, entries: entriesAtHead(chain) };
    const edition = publishEdition(head, entriesOfDrafts(withNoun, drafts), name, {
      why: 'A test.',
    });
    return edition ? [...chain, edition] : chain;
  };
  const noted = entries.map((entry) =>
    entry.type === 'Accord' && Object(entry.value).slug === CHANGED
      ? { ...entry, value: { ...Object(entry.value), note: 'A note of the test.' } }
      : entry,
  );
  const first = published.length > 0 ? published : publish([], entries, '2025-11-08.1');
  await register.mirror(noted, 'seeds', faults, publish(first, noted, LAST));
  return register;
}
