/** Cursor parameters, which are valid for one list only. */
const PLACES_IN_LISTS = ['after', 'before', 'rows'] as const;

/**
 * A URL with some parameters replaced, or removed by null. Cursors are removed: the changed list starts at its first page.
 */
export function addressWith(
  search: string,
  parts: Readonly<Record<string, string | null>>,
  hash = '',
): { readonly search: string; readonly hash: string } {
  const address = new URLSearchParams(search);
  for (const part of PLACES_IN_LISTS) address.delete(part);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) address.delete(name);
    else address.set(name, value);
  }
  // A form without scripts sends empty parameters.
  const said = [...address].filter(([, value]) => value !== '');
  return { search: said.length === 0 ? '' : `?${new URLSearchParams(said)}`, hash };
}
