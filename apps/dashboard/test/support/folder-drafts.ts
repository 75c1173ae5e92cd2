import { entriesOfDrafts } from '../../../../packages/register/src/edition/entries.ts';
import { withNoun } from '../../../../packages/register/src/record/nouns.ts';
import { readSeeds } from '../../../../packages/register/src/seeds/read-seeds.ts';

/** The drafts of a folder of seed files, by type and key as `Statement:SLUG`; each place of an accord is one of its own. */
export async function draftsOfFolder(folder: string): Promise<ReadonlyMap<string, unknown>> {
  const { entries } = await readSeeds(folder, { withEditions: false });
  return new Map(
    entriesOfDrafts(withNoun, entries).map(({ type, key, draft }) => [`${type}:${key}`, draft]),
  );
}
