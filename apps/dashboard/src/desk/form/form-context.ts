import { createContext, use } from 'react';
import type { RefusalFieldsFragment } from '../documents.generated.ts';

/** Where a field is in the entry. */
export type Path = readonly string[];

interface Form {
  readonly isReadOnly: boolean;
  /** What is wrong with the entry. */
  readonly faults: readonly RefusalFieldsFragment[];
}

export const FormContext = createContext<Form>({ isReadOnly: true, faults: [] });

export function useForm(): Form {
  return use(FormContext);
}

/** What is wrong just here, and, for a field without fields of its own, in it. */
export function faultsAt(
  faults: readonly RefusalFieldsFragment[],
  path: Path,
  isLeaf: boolean,
): readonly RefusalFieldsFragment[] {
  return faults.filter(
    (fault) =>
      path.every((part, at) => fault.path[at] === part) &&
      (isLeaf || fault.path.length === path.length),
  );
}

export function idOf(path: Path): string {
  return `field-${path.join('.')}`;
}
