import { emptyOf, fieldsOf, type Shape } from '../form/shape.ts';
import type { EntryType } from '../types.generated.ts';

/** What a new entry begins with: its key, and what it must have, empty. */
export function newDraft(shape: Shape, type: EntryType, key: string): unknown {
  return { ...fieldsOf(emptyOf(shape, '')), ...keyFields(type, key) };
}

function keyFields(type: EntryType, key: string): Readonly<Record<string, string>> {
  if (type === 'COUNTRY') return { code: key };
  if (type === 'PARTICIPATION') return { country: key.slice(key.indexOf('/') + 1) };
  return { slug: key };
}
