import { emptyOf, fieldsOf, propertyOf, type Shape } from '../form/shape.ts';
import type { EntryType } from '../types.generated.ts';

/** What a new entry begins with: its key, and what it must have or has as a rule, empty. */
export function newDraft(shape: Shape, type: EntryType, key: string): unknown {
  return { ...fieldsOf(emptyOf(shape, '')), ...begunFields(shape, type), ...keyFields(type, key) };
}

function keyFields(type: EntryType, key: string): Readonly<Record<string, string>> {
  if (type === 'COUNTRY') return { code: key };
  if (type === 'PARTICIPATION') return { country: key.slice(key.indexOf('/') + 1) };
  return { slug: key };
}

/** Of an accord the record must know how far it was looked for, and a place is as a rule one of who acts. */
function begunFields(shape: Shape, type: EntryType): Readonly<Record<string, unknown>> {
  if (type === 'ACCORD') return { coverage: { until: '', lookedFor: [''] } };
  return type === 'PARTICIPATION' ? { acts: emptyOf(propertyOf(shape, 'acts'), 'acts') } : {};
}
