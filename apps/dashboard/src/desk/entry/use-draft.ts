import { useEffect, useMemo, useState } from 'react';
import { ask } from '../client/ask.ts';
import { type ChangeSetFieldsFragment, SaveDraftDocument } from '../documents.generated.ts';
import type { EntryType } from '../types.generated.ts';
import { DraftSaver, type SavingState, type ToSave } from './draft-saver.ts';

/** Milliseconds without a key after which a draft is saved. */
const QUIET = 700;

/** A draft that is saved as one types. */
export interface EditedDraft extends ToSave {
  readonly saving: SavingState;
  change(saved: ToSave): void;
  readonly saver: DraftSaver;
}

export function useDraft(
  changeSet: ChangeSetFieldsFragment,
  entry: { readonly type: EntryType; readonly key: string },
  first: ToSave,
  onSaved: (changeSet: ChangeSetFieldsFragment) => void,
): EditedDraft {
  const { id } = changeSet;
  const { type, key } = entry;
  const [current, setCurrent] = useState(first);
  const [saving, setSaving] = useState<SavingState>({ is: 'saved' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: one for as long as the form is shown
  const saver = useMemo(
    () =>
      new DraftSaver(changeSet.version, {
        delay: QUIET,
        onState: setSaving,
        onSaved: ({ changeSet: saved }) => saved && onSaved(saved),
        async send(expected, { base, draft }) {
          const variables = { changeSet: id, entry: { type, key }, expected, base, draft };
          return (await ask(SaveDraftDocument, variables)).saveDraft;
        },
      }),
    [],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!saver.isSaved) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      // Whoever goes to another page of the desk has what was typed saved.
      void saver.flush();
    };
  }, [saver]);
  return {
    ...current,
    saving,
    saver,
    change(saved) {
      setCurrent(saved);
      saver.change(saved);
    },
  };
}
