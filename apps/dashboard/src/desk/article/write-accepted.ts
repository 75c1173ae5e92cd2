import { ask } from '../client/ask.ts';
import {
  DraftArticleDocument,
  type RefusalFieldsFragment,
  SaveDraftsDocument,
} from '../documents.generated.ts';
import type { AcceptedInput } from '../types.generated.ts';

/** Writes what is accepted of an article into its change set, all or nothing; gives why it was refused. */
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
  if (draftArticle.refusals.length > 0 || draftArticle.drafts.length === 0) return draftArticle;
  const drafts = draftArticle.drafts.map(({ type, key, base, draft }) => ({
    entry: { type, key },
    base,
    draft,
  }));
  return (await ask(SaveDraftsDocument, { changeSet: id, expected: version, drafts })).saveDrafts;
}
