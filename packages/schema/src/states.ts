import type { CountryKind } from './types.generated.ts';

/** Whether what is classed so is a state or a state-like actor: all but organisations and movements, which are in no count of countries. */
export function isState(kind: CountryKind): boolean {
  return kind !== 'ORGANISATION' && kind !== 'MOVEMENT';
}
