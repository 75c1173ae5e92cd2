import { useEffect, useState } from 'react';
import { useAsk } from '../asking.ts';
import { QueryFailed } from '../failure.ts';
import { useHandover } from '../handover.ts';
import { type Group, goingOn, groupsOf, searchVariables } from '../search.ts';

/** How many of each kind are shown while a reader types. */
const SOME = 4;
/** Milliseconds without a key before the register is asked. */
const PAUSE = 150;

/** What the register has said to the words that were typed last. */
export interface Answer {
  /** The words that it answers; empty where nothing was asked yet. */
  readonly to: string;
  /** The search by which it was found: of a word half typed, its beginning. */
  readonly by: string;
  readonly groups: readonly Group[];
  /** The status of the failure; null where there is an answer. */
  readonly failed: number | null;
}

const NOTHING: Answer = { to: '', by: '', groups: [], failed: null };

/**
 * Asks the register a moment after each change of the words, and where it knows no such word, for what begins so. What comes in after they have changed again is dropped.
 */
export function useFoundAsTyped(words: string): { answer: Answer; retry: () => void } {
  const ask = useAsk();
  const { language } = useHandover();
  const [answer, setAnswer] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const query = words.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (query === '') {
      setAnswer(NOTHING);
      return;
    }
    let isStale = false;
    const tell = (told: Omit<Answer, 'to'>) => {
      if (!isStale) setAnswer({ to: query, ...told });
    };
    const find = async (by: string) => {
      const variables = searchVariables({ language, query: by, first: SOME });
      return { by, groups: groupsOf(await ask('SearchPage', variables)), failed: null };
    };
    const findOrBegin = async () => {
      const found = await find(query);
      const beginning = goingOn(query);
      return found.groups.length > 0 || beginning === null ? found : find(beginning);
    };
    const pause = setTimeout(() => {
      findOrBegin().then(tell, (error: unknown) =>
        tell({ by: query, groups: [], failed: error instanceof QueryFailed ? error.status : 500 }),
      );
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(pause);
    };
  }, [ask, language, query, attempt]);

  return { answer, retry: () => setAttempt((before) => before + 1) };
}
