import { data, redirect } from 'react-router';
import type { Address } from '../page/define-page.ts';
import type { Parameters } from './parameters.ts';

/** The number of records on a page. */
const SIZE = 100;

/** The filters of a list of records; URL and schema share their names. */
export const conditions = ['name', 'kind'] as const;

/** The filters in a URL, as they are written there. */
export type ListSearch = Readonly<Partial<Record<(typeof conditions)[number], string>>>;

/** Reads the filters of a URL. Empty parameters, which a form without scripts sends, are ignored. */
export function readListSearch(address: URLSearchParams): ListSearch {
  const set = conditions.flatMap((part) => {
    const value = address.get(part)?.trim();
    return value ? [[part, value]] : [];
  });
  return Object.fromEntries(set);
}

/** The path of a list with its filters, always in the same order, so that equal searches have equal URLs. */
export function listPath(path: string, search: ListSearch): string {
  const set = conditions.flatMap((part) => {
    const value = search[part];
    return value === undefined ? [] : [[part, value]];
  });
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`;
}

/** The parameters of a list of records with these kinds. */
export function listParameters(kinds: Readonly<Record<string, unknown>>): Parameters {
  return { name: 'words', kind: Object.keys(kinds), after: 'cursor', before: 'cursor' };
}

/**
 * The query variables of a list of records: a page in the order of names. Throws for a kind that the schema does not have.
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
    // Empty parameters, which a form without scripts sends, are removed from the URL.
    if ([...address.values()].includes('')) throw redirect(listPath(path, search));
    const before = address.get('before');
    return {
      language,
      filter: { ...(name && { name }), ...(kind && { kind }) },
      ...(before === null ? { first: SIZE, after } : { last: SIZE, before }),
    };
  };
}
