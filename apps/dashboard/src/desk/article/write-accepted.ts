import { ask } from '../client/ask.ts';
import {
  DraftArticleDocument,
  type RefusalFieldsFragment,
  SaveDraftDocument,
} from '../documents.generated.ts';
import type { AcceptedInput } from '../types.generated.ts';

/** Writes what is accepted of an article into its change set, entry by entry; gives why it was refused. What was saved before a refusal stays. */
export async function writeAccepted(
  { id, version }: { readonly id: string; readonly version: number },
  text: string,
  accord: string,
  accepted: readonly AcceptedInput[],
): Promise<{ readonly refusals: readonly RefusalFieldsFragment[] }> {
  const { draftArticle } = await ask(DraftArticleDocument, {
    changeSet: id,
    text,
    accord: accord === '' ? null : accord,
    accepted,
  });
  let expected = version;
  for (const { type, key, base, draft } of draftArticle.drafts) {
    const { saveDraft } = await ask(SaveDraftDocument, {
      changeSet: id,
      entry: { type, key },
      expected,
      base,
      draft,
    });
    if (saveDraft.refusals.length > 0 || !saveDraft.changeSet) return saveDraft;
    expected = saveDraft.changeSet.version;
  }
  return draftArticle;
}
