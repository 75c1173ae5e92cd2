/** Several slugs or codes, which have no spaces, in one text. */
export function keyList(keys: readonly string[]): string {
  return keys.join(' ');
}

/** The slugs or codes in such a text, in their order. */
export function keysIn(keyList: string): string[] {
  return keyList === '' ? [] : keyList.split(' ');
}
