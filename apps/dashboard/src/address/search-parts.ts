/** The filters of statements; URL and schema share their names. */
export const conditions = [
  'words',
  'accord',
  'country',
  'leader',
  'body',
  'speakerCountry',
  'source',
  'channel',
  'form',
  'verbatim',
  'language',
  'from',
  'to',
] as const;

export type Condition = (typeof conditions)[number];

/** Order and page size of the list, which are not filters: `order=oldest`, `size`. */
export const settings = ['order', 'size'] as const;

type Setting = (typeof settings)[number];

const parts = [...conditions, ...settings] as const;

/** The filters in a URL, as they are written there. */
export type Search = Readonly<Partial<Record<Condition | Setting, string>>>;

/** Reads the filters of a URL. Empty parameters, which a form without scripts sends, are ignored. */
export function readSearch(address: URLSearchParams): Search {
  const set = parts.flatMap((part) => {
    const value = address.get(part)?.trim();
    return value ? [[part, value]] : [];
  });
  return Object.fromEntries(set);
}

/** The query string of a search, `?` included, always in the same order, so that equal searches have equal URLs. */
export function writeSearch(search: Search): string {
  const set = parts.flatMap((part) => {
    const value = search[part];
    return value === undefined ? [] : [[part, value]];
  });
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

export function without(search: Search, ...dropped: readonly (Condition | Setting)[]): Search {
  const rest = Object.entries(search).filter(([part]) => !dropped.some((name) => name === part));
  return Object.fromEntries(rest);
}

/** How many conditions a search sets. */
export function countConditions(search: Search): number {
  return conditions.filter((condition) => search[condition] !== undefined).length;
}
