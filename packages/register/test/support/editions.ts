import { writeEdition } from '../../src/edition/chain.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { entriesOfDrafts } from '../../src/edition/entries.ts';
import { entriesAtHead } from '../../src/edition/entries-at.ts';
import { publishEdition, type Reasons } from '../../src/edition/publish.ts';
import { withNoun } from '../../src/record/nouns.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';

/** Publishes what the seed files of a folder say, under a name. Throws where that is what was published last. */
export async function published(
  seeds: string,
  name: string,
  reasons: Reasons = { why: 'A test.' },
): Promise<Edition> {
  const { entries, editions, faults } = await readSeeds(seeds);
  const [fault] = faults;
  if (fault) throw fault;
  const head = { name: editions.at(-1)?.name ?? null, entries: entriesAtHead(editions) };
  const edition = publishEdition(head, entriesOfDrafts(withNoun, entries), name, reasons);
  if (!edition) throw new Error('nothing to publish');
  await writeEdition(seeds, edition);
  return edition;
}
