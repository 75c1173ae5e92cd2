/** Words of fewer letters are taken as they are spelt: too many are alike. */
const SHORTEST = 4;

/**
 * What a Latin word of four letters or more is taken to sound like, so that transliterations of one name meet: `kh` and
 * `q` are k, `gh` is g; y or j between vowels falls out; e is a, o is u, y and j are i; a letter twice is once. Thus
 * Tokayev meets Tokaev, and Mohammed meets Muhammad and Mohamed. Null for all other words.
 */
export function soundOf(word: string): string | null {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return null;
  return word
    .replaceAll(/kh|q/g, 'k')
    .replaceAll('gh', 'g')
    .replaceAll(/(?<=[aeiou])[yj](?=[aeiou])/g, '')
    .replaceAll('e', 'a')
    .replaceAll('o', 'u')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/(.)\1+/g, '$1');
}
