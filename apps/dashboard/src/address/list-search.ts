import { data, redirect } from 'react-router';
import type { Address } from '../page/define-page.ts';
import type { Parameters } from './parameters.ts';

/** How many entries a page lists. */
const SIZE = 100;

/** What a list of entries can be narrowed by, under the names that the address and the contract share. */
export const conditions = ['name', 'kind'] as const;

/** What an address sets, each part as it is written there. */
export type ListSearch = Readonly<Partial<Record<(typeof conditions)[number], string>>>;

/** What an address sets. A form without scripts sends its empty fields too: these set nothing. */
export function readListSearch(address: URLSearchParams): ListSearch {
  const set = conditions.flatMap((part) => {
    const value = address.get(part)?.trim();
    return value ? [[part, value]] : [];
  });
  return Object.fromEntries(set);
}

/** The path of a list with its search: its parts always in one order, so that one search has one address. */
export function listPath(path: string, search: ListSearch): string {
  const set = conditions.flatMap((part) => {
    const value = search[part];
    return value === undefined ? [] : [[part, value]];
  });
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`;
}

/** The parameters of a list of entries of some kinds. */
export function listParameters(kinds: Readonly<Record<string, unknown>>): Parameters {
  return { name: 'words', kind: Object.keys(kinds), after: 'cursor', before: 'cursor' };
}

/**
 * Makes of an address what a list of entries is asked with: by name, a page of them. An address with a kind that the
 * contract does not know is refused.
 */
export function listVariables<Kind extends string>(
  path: string,
  kinds: Readonly<Record<Kind, unknown>>,
) {
  const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);
  return ({ language, search: address, after }: Address) => {
    const search = readListSearch(address);
    const { name, kind } = search;
    if (kind !== undefined && !isKind(kind)) throw data(null, { status: 400 });
    // A form without scripts sends its empty fields too: the address that is handed on has none.
    if ([...address.values()].includes('')) throw redirect(listPath(path, search));
    const before = address.get('before');
    return {
      language,
      filter: { ...(name && { name }), ...(kind && { kind }) },
      ...(before === null ? { first: SIZE, after } : { last: SIZE, before }),
    };
  };
}
