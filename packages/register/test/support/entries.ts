import type { DraftEntry } from '../../src/digest/digest.ts';
import type { EditionFile } from '../../src/edition/chain.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { entriesAtHead } from '../../src/edition/entries-at.ts';
import { publishEdition, type Reasons } from '../../src/edition/publish.ts';

/** Bodies, each with a note: what a small record consists of where only editions are looked at. */
export function bodies(notes: Readonly<Record<string, unknown>>): readonly DraftEntry[] {
  return Object.entries(notes).map(([slug, note]) => {
    return { type: 'Body', key: slug, draft: { slug, note } };
  });
}

/** Publishes entries on top of editions. Throws where they say nothing else. */
export function onTop(
  editions: readonly Edition[],
  name: string,
  entries: readonly DraftEntry[],
  reasons: Partial<Reasons> = {},
): Edition {
  const head = { name: editions.at(-1)?.name ?? null, entries: entriesAtHead(editions) };
  const edition = publishEdition(head, entries, name, { why: `As of ${name}.`, ...reasons });
  if (edition) return edition;
  throw new Error('nothing to publish');
}

/** Editions as if each had a file. */
export function filesOf(...editions: readonly Edition[]): readonly EditionFile[] {
  return editions.map((edition) => ({ path: `${edition.name}.jsonl`, edition }));
}
