import { useEffect, useState } from 'react';
import { useAsk } from '../../client/ask-context.ts';
import { QueryFailed } from '../../client/failure.ts';
import type { SuggestedSearchFragment } from '../../documents.generated.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { type Group, groupsOf, searchVariables, suggestionsIn } from './search-groups.ts';

/** How many of each kind are shown while a reader types. */
const SOME = 4;
/** Debounce, in milliseconds. */
const PAUSE = 150;

/** The latest result. */
export interface Answer {
  /** The words that it is for; empty before the first search. */
  readonly to: string;
  readonly groups: readonly Group[];
  /** Other searches, where nothing was found. */
  readonly near: readonly SuggestedSearchFragment[];
  /** The status of the failure; null where there is an answer. */
  readonly failed: number | null;
}

const NOTHING: Answer = { to: '', groups: [], near: [], failed: null };

/**
 * Searches while the reader types, debounced. A result for words that have changed since is dropped.
 */
export function useLiveSearch(words: string): { answer: Answer; retry: () => void } {
  const ask = useAsk();
  const { language } = useHydrationState();
  const [answer, setAnswer] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const query = words.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt sends the same query again
  useEffect(() => {
    if (query === '') {
      setAnswer(NOTHING);
      return;
    }
    let isStale = false;
    const show = (shown: Omit<Answer, 'to'>) => {
      if (!isStale) setAnswer({ to: query, ...shown });
    };
    const find = async () => {
      const result = await ask('SearchPage', searchVariables({ language, query, first: SOME }));
      return { groups: groupsOf(result), near: suggestionsIn(result), failed: null };
    };
    const pause = setTimeout(() => {
      find().then(show, (error: unknown) =>
        show({ groups: [], near: [], failed: error instanceof QueryFailed ? error.status : 500 }),
      );
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(pause);
    };
  }, [ask, language, query, attempt]);

  return { answer, retry: () => setAttempt((before) => before + 1) };
}
