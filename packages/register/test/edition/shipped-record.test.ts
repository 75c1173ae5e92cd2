import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDraft } from '../../src/drafts/revise.ts';
import { draftsOfEntries } from '../../src/edition/drafts-of-entries.ts';
import { editionText, parseEdition } from '../../src/edition/edition-file.ts';
import { entriesOfDrafts } from '../../src/edition/entries.ts';
import { entriesAtHead } from '../../src/edition/entries-at.ts';
import { changesSince, publishEdition } from '../../src/edition/publish.ts';
import { withNoun } from '../../src/record/nouns.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';

const SEEDS = join(import.meta.dirname, '../../../../seeds');

test('an edition of the whole record gives back what the seeds give, and nothing is left to publish', async () => {
  const seeds = await readSeeds(SEEDS);
  const entries = entriesOfDrafts(withNoun, seeds.entries);
  const nothing = { name: null, entries: new Map() };
  const edition = publishEdition(nothing, entries, '2026-12-04.1', { why: 'First.' });
  if (!edition) throw new Error('the record is empty');
  const read = parseEdition('first', editionText(edition));
  expect(read).toEqual(edition);

  const drafts = draftsOfEntries(entriesAtHead([read]));
  const given = Map.groupBy(seeds.entries, ({ type }) => type);
  for (const [type, own] of drafts) {
    const [ours, theirs] = withNoun(type, (noun) => [
      own.map((draft) => parseDraft(noun, draft)),
      (given.get(type) ?? [])
        .map(({ value }) => parseDraft(noun, value))
        .toSorted((a, b) => (noun.key(a) < noun.key(b) ? -1 : 1)),
    ]);
    // As text: the register tells by it whether a draft was written already.
    expect(ours.map((draft) => JSON.stringify(draft))).toEqual(
      theirs.map((draft) => JSON.stringify(draft)),
    );
  }
  expect(changesSince(entriesAtHead([read]), entries)).toEqual([]);
}, 60_000);
