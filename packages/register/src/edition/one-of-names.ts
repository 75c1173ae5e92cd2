/** Names of which one is to be chosen, in words: the one that there is, or `one of` them. */
export function oneOfNames(names: readonly string[]): string {
  return names.length > 1 ? `one of ${names.join(', ')}` : names.join();
}
