import { useEffect } from 'react';
import type { ChangeSetParts } from '../change-set/parts.ts';
import { ask } from '../client/ask.ts';
import { DeskChangeSetDocument } from '../documents.generated.ts';

/** Milliseconds between two looks at a publication. */
const EVERY = 2_000;

/** Looks at a change set again while it is being published, until that has ended. */
export function useProgress(
  { id, state }: ChangeSetParts['changeSet'],
  onChange: ChangeSetParts['onChange'],
): void {
  useEffect(() => {
    if (state !== 'PUBLISHING') return;
    const timer = setInterval(() => {
      void ask(DeskChangeSetDocument, { id }).then(
        ({ changeSet }) => changeSet && changeSet.state !== 'PUBLISHING' && onChange(changeSet),
        // It is asked again.
        () => undefined,
      );
    }, EVERY);
    return () => clearInterval(timer);
  }, [id, state, onChange]);
}
