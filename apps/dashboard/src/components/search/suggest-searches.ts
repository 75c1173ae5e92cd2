import { QueryFailed } from '../../client/failure.ts';
import type { Ask } from '../../client/queries.ts';
import type { SuggestedSearchFragment } from '../../documents.generated.ts';

/** Suggestions where a list filtered by words is empty; undefined where it is not, or is not filtered by words. */
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
    // The list itself is there, and a name may contain text that is not a valid search.
    if (error instanceof QueryFailed) return undefined;
    throw error;
  }
}
