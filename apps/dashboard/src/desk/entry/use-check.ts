import { useEffect, useState } from 'react';
import { ask } from '../client/ask.ts';
import { CheckChangeSetDocument, type RefusalFieldsFragment } from '../documents.generated.ts';

/** What was wrong when a change set was tried last. */
export interface Checked {
  readonly isBusy: boolean;
  readonly refusals: readonly RefusalFieldsFragment[];
}

/** Milliseconds without a save after which a change set is tried: that takes the server a while. */
const QUIET = 800;

/** Tries a change set after it was saved; with null not at all. */
export function useCheck(changeSet: string, version: number | null): Checked {
  const [checked, setChecked] = useState<Checked>({ isBusy: true, refusals: [] });
  useEffect(() => {
    if (version === null) return;
    let isWanted = true;
    setChecked(({ refusals }) => ({ isBusy: true, refusals }));
    const timer = setTimeout(() => {
      void ask(CheckChangeSetDocument, { id: changeSet }).then(
        ({ checkChangeSet: { refusals } }) => isWanted && setChecked({ isBusy: false, refusals }),
        // The next save tries it again, and so does the page of the change set.
        () => isWanted && setChecked(({ refusals }) => ({ isBusy: false, refusals })),
      );
    }, QUIET);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [changeSet, version]);
  return checked;
}
