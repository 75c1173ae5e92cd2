import type { ChangeSetFieldsFragment } from '../documents.generated.ts';

/** What the parts of a change set's page share. */
export interface ChangeSetParts {
  readonly changeSet: ChangeSetFieldsFragment;
  /** Hears the change set as it is after something was done to it. */
  onChange(changeSet: ChangeSetFieldsFragment): void;
}
