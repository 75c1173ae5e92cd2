import type { RecordReference } from './record-references.ts';

/** What the parameters `accord` and `country` of a page refer to; the page asks for both, which are null where there are none. */
export function entryReferences(
  search: URLSearchParams,
  found: {
    readonly accord: { readonly slug: string } | null;
    readonly country: { readonly code: string } | null;
  },
): readonly RecordReference[] {
  const keys = { accord: found.accord?.slug ?? null, country: found.country?.code ?? null };
  return (['accord', 'country'] as const).flatMap((condition) => {
    const value = search.get(condition);
    return value ? [{ parameter: condition, condition, value, key: keys[condition] }] : [];
  });
}
