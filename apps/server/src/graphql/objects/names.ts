import type { Name } from '@signatory/register';

/**
 * The name to use in a language: the first whose tag equals the one given (ignoring case), else the one given without its
 * last subtags (RFC 4647 §3.4, `en-GB` → `en`), else the first of the same language in any script or region (`kk` →
 * `kk-Cyrl`), else the English one.
 */
export function nameIn(names: readonly Name[], language: string | null | undefined): string {
  for (let range = language?.toLowerCase() ?? ''; range !== ''; range = shortened(range)) {
    const exact = names.find((name) => name.language.toLowerCase() === range);
    if (exact) return exact.text;
  }
  const primary = language?.toLowerCase().split('-', 1)[0];
  const fallback =
    names.find((name) => name.language.toLowerCase().split('-', 1)[0] === primary) ??
    names.find((name) => name.language === 'en');
  if (fallback) return fallback.text;
  throw new Error('a row of the register has no English name');
}

function shortened(range: string): string {
  return range.slice(0, Math.max(range.lastIndexOf('-'), 0));
}

/** The collator of a language; that of English where the tag is malformed. */
export function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator([language, 'en']);
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Collator('en');
    throw error;
  }
}

/** Rows in the alphabetical order of their names in a language. */
export function sortByName<Row extends { readonly names: readonly Name[] }>(
  rows: readonly Row[],
  language: string,
): readonly Row[] {
  const { compare } = collatorOf(language);
  return rows
    .map((row) => ({ row, name: nameIn(row.names, language) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ row }) => row);
}
