import type { ChangeSetFieldsFragment } from '../documents.generated.ts';

type Draft = ChangeSetFieldsFragment['drafts'][number];

let last: { readonly changeSet: string; readonly draft: Draft } | null = null;

/** Keeps the draft that was dropped last, until the window is closed: null where it was put back. */
export function noteDropped(changeSet: string, draft: Draft | null): void {
  last = draft && { changeSet, draft };
}

/** What was dropped last, of a change set. */
export function droppedOf(changeSet: string): Draft | null {
  return last?.changeSet === changeSet ? last.draft : null;
}
