import { SaveDraftsDocument, type SaveDraftsMutation } from '../documents.generated.ts';
import type { EntryDraft } from '../types.generated.ts';
import { ask } from './ask.ts';

/** Saves drafts of entries into a change set, all or nothing; gives it as it is then, and why it was refused. */
export async function saveAll(
  { id, version }: { readonly id: string; readonly version: number },
  drafts: readonly Pick<EntryDraft, 'base' | 'draft' | 'key' | 'type'>[],
): Promise<SaveDraftsMutation['saveDrafts']> {
  const given = drafts.map(({ type, key, base, draft }) => ({ entry: { type, key }, base, draft }));
  const variables = { changeSet: id, expected: version, drafts: given };
  return (await ask(SaveDraftsDocument, variables)).saveDrafts;
}
