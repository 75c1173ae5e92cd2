import { QueryFailed } from '../../client/failure.ts';
import type { Ask } from '../../client/queries.ts';
import type { SuggestedSearchFragment } from '../../documents.generated.ts';

/** Searches that find something, where a list narrowed by words has nothing; undefined where it has, or is not narrowed so. */
export async function suggestSearches(
  ask: Ask,
  words: string | null | undefined,
  list: { readonly totalCount: number },
): Promise<readonly SuggestedSearchFragment[] | undefined> {
  if (!words || list.totalCount > 0) return undefined;
  try {
    const { search } = await ask('SuggestSearches', { query: words });
    return search.suggestions;
  } catch (error) {
    // The list is answered, and what a name may hold is not always a search.
    if (error instanceof QueryFailed) return undefined;
    throw error;
  }
}
