import type { DraftPath } from '../errors.ts';

/** What a draft names by its key, and where in the draft. */
export interface Reference {
  readonly noun: 'country' | 'body' | 'leader' | 'source' | 'accord' | 'statement';
  readonly key: string;
  readonly path: DraftPath;
}

/** The type of what is referred to: `Country` for `country`. */
export function typeNamed(noun: Reference['noun']): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

/** References to things of one noun; absent ones are passed over. */
export function referencesTo(
  noun: Reference['noun'],
  named: readonly (readonly [key: string | undefined, path: DraftPath])[],
): readonly Reference[] {
  return named.flatMap(([key, path]) => (key === undefined ? [] : [{ noun, key, path }]));
}
