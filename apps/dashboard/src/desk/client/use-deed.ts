import { useEffect, useRef, useState } from 'react';
import type { RefusalFieldsFragment } from '../documents.generated.ts';
import { whyOf } from './ask.ts';
import { keepFocus } from './keep-focus.ts';

/** Something that a button does, and what came of it. */
export interface Deed {
  readonly isBusy: boolean;
  readonly refusals: readonly RefusalFieldsFragment[];
  readonly failure: string | null;
  /** Does it; gives whether it was done. */
  run(
    work: () => Promise<{ readonly refusals: readonly RefusalFieldsFragment[] }>,
  ): Promise<boolean>;
}

export function useDeed(): Deed {
  const [state, setState] = useState<Omit<Deed, 'run'>>(QUIET);
  const begunAt = useRef<Element | null>(null);
  const { isBusy } = state;
  useEffect(() => {
    // A button that is off meanwhile loses the keyboard.
    if (!isBusy && begunAt.current instanceof HTMLElement) keepFocus(begunAt.current);
  }, [isBusy]);
  return {
    ...state,
    async run(work) {
      begunAt.current = document.activeElement;
      setState({ ...QUIET, isBusy: true });
      try {
        const { refusals } = await work();
        setState({ ...QUIET, refusals });
        return refusals.length === 0;
      } catch (error) {
        setState({ ...QUIET, failure: whyOf(error) });
        return false;
      }
    },
  };
}

const QUIET = { isBusy: false, refusals: [], failure: null } as const;
