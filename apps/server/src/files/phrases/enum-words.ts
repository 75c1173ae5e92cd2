import type { ActKind, EntryChangeKind } from '@signatory/schema';

/** An enum value of the schema in words: `social media post`. */
export function enumWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** Kinds whose value does not read as what the country did, or what was done to it: `Egypt: sought` would be Egypt's own act. */
const ACT_KINDS: Partial<Readonly<Record<ActKind, string>>> = {
  FLOATED: 'named as possible',
  SOUGHT: 'was asked to join',
  APPLIED: 'said it wants to join',
  ANNOUNCED: 'joining announced',
  SUCCEEDED_TO_SIGNATURE: 'succeeded to the signature',
  INTENT_NOT_TO_BECOME_PARTY: 'does not intend to become a party',
  ESTABLISHED: 'relations established',
  SEVERED: 'relations broken off',
  ENTERED_INTO_FORCE: 'entry into force',
};

/** What was done, in the words that the pages have for it. */
export function actKindWords(kind: ActKind): string {
  return ACT_KINDS[kind] ?? enumWords(kind);
}

/** An act in words, for titles: it says where the act is contested or scheduled. */
export function actWords(kind: ActKind, contested: boolean, scheduled: boolean): string {
  const doubts = [contested && 'contested', scheduled && 'scheduled'].filter(Boolean);
  return `${actKindWords(kind)}${doubts.length > 0 ? ` (${doubts.join(', ')})` : ''}`;
}

/** What an edition did to an entry, in the words that the pages have for it. */
export const ENTRY_CHANGES: Readonly<Record<EntryChangeKind, string>> = {
  NEW: 'added',
  CORRECTED: 'corrected',
  COMPLETED: 'completed',
  RE_READ: 'source read again',
  REMOVED: 'removed',
};
