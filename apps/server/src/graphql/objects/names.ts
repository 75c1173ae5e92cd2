import type { Name } from '@signatory/register';

/**
 * The name to use in a language: the first whose tag is that asked (case aside), else the tag asked without its last
 * subtags (RFC 4647 §3.4, `en-GB` → `en`), else of the same language in any script or region (`kk` → `kk-Cyrl`), else
 * the English one.
 */
export function nameIn(names: readonly Name[], language: string | null | undefined): string {
  for (let range = language?.toLowerCase() ?? ''; range !== ''; range = shortened(range)) {
    const found = names.find((name) => name.language.toLowerCase() === range);
    if (found) return found.text;
  }
  const primary = language?.toLowerCase().split('-', 1)[0];
  const found =
    names.find((name) => name.language.toLowerCase().split('-', 1)[0] === primary) ??
    names.find((name) => name.language === 'en');
  if (found) return found.text;
  throw new Error('an entry of the register has no English name');
}

function shortened(range: string): string {
  return range.slice(0, Math.max(range.lastIndexOf('-'), 0));
}

/** The alphabet of a language; that of English for a tag that is none. */
export function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator([language, 'en']);
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Collator('en');
    throw error;
  }
}

/** In the order of the names they go by in a language. */
export function inAlphabet<Named extends { readonly names: readonly Name[] }>(
  things: readonly Named[],
  language: string,
): readonly Named[] {
  const { compare } = collatorOf(language);
  return things
    .map((thing) => ({ thing, name: nameIn(thing.names, language) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ thing }) => thing);
}
