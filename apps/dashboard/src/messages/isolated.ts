/**
 * A name that may run the other way than the sentence it is put into (Unicode Bidirectional Algorithm, first strong isolate):
 * without this a date behind an English name in an Arabic sentence is taken apart.
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
