import { useEffect, useMemo, useRef, useState } from 'react';
import { ask } from '../client/ask.ts';
import { type Guarded, useGuard } from '../client/guard.ts';
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
  /** Says whether there is a text that is no draft yet. */
  setTextOpen(isOpen: boolean): void;
  readonly isTextOpen: boolean;
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
  const [isTextOpen, setTextOpen] = useState(false);
  const textOpen = useRef(isTextOpen);
  textOpen.current = isTextOpen;
  const guarded = useMemo<Guarded>(
    () => ({
      get isSaved() {
        return saver.isSaved && !textOpen.current;
      },
      settle: async () => (await saver.settle()) && !textOpen.current,
    }),
    [saver],
  );
  useGuard(guarded);
  useEffect(() => () => void saver.flush(), [saver]);
  return {
    ...current,
    saving,
    saver,
    isTextOpen,
    setTextOpen,
    change(saved) {
      setCurrent(saved);
      saver.change(saved);
    },
  };
}
