import { useCallback, useEffect, useRef, useState } from 'react';
import { whyOf } from './ask.ts';

/** What comes of asking: nothing yet, an answer, or a sentence about why there is none. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly failure: string | null;
  /** Asks again; what is there stays until the answer comes. */
  reload(): void;
}

/** Asks when it is first drawn, and whenever `key` changes. What comes late is left out. */
export function useAnswer<Data>(key: string, load: () => Promise<Data>): Answer<Data> {
  const [state, setState] = useState<{ key: string; data: Data | null; failure: string | null }>({
    key,
    data: null,
    failure: null,
  });
  const [round, setRound] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round asks again
  useEffect(() => {
    let isWanted = true;
    latest
      .current()
      .then((data) => isWanted && setState({ key, data, failure: null }))
      .catch((error: unknown) => {
        if (isWanted) setState((before) => ({ ...before, key, failure: whyOf(error) }));
      });
    return () => {
      isWanted = false;
    };
  }, [key, round]);
  const reload = useCallback(() => setRound((number) => number + 1), []);
  return state.key === key
    ? { data: state.data, failure: state.failure, reload }
    : { data: null, failure: null, reload };
}
