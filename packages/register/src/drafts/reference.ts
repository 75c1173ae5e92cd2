import type { DraftPath } from '../errors.ts';

/** What a draft names by its key, and where in the draft. */
export interface Reference {
  readonly noun: 'country' | 'body' | 'leader' | 'source' | 'accord' | 'statement';
  readonly key: string;
  readonly path: DraftPath;
}

/** References to things of one noun; absent ones are passed over. */
export function referencesTo(
  noun: Reference['noun'],
  named: readonly (readonly [key: string | undefined, path: DraftPath])[],
): readonly Reference[] {
  return named.flatMap(([key, path]) => (key === undefined ? [] : [{ noun, key, path }]));
}
