import { ask } from '../client/ask.ts';
import { saveAll } from '../client/save-all.ts';
import { DraftArticleDocument, type RefusalFieldsFragment } from '../documents.generated.ts';
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
  return saveAll({ id, version }, draftArticle.drafts);
}
