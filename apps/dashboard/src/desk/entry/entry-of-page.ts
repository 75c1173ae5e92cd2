import type { EntryType } from '../types.generated.ts';

const TYPES: Readonly<Record<string, EntryType>> = {
  accords: 'ACCORD',
  bodies: 'BODY',
  countries: 'COUNTRY',
  leaders: 'LEADER',
  sources: 'SOURCE',
  statements: 'STATEMENT',
};

/** The path of the public page of an entry. */
export function publicPage({
  type,
  key,
}: {
  readonly type: EntryType;
  readonly key: string;
}): string {
  const list = Object.entries(TYPES).find(([, one]) => one === type)?.[0] ?? 'accords';
  return `/${list}/${key}`;
}

/** The entry that a public page is about; null where it is about none, or about many. */
export function entryOfPage(path: string): { type: EntryType; key: string } | null {
  const [, list = '', key, more] =
    /^(?:\/[a-z]{2})?\/([a-z]+)\/([\w-]+)(?:\/([\w-]+))?\/?$/.exec(path) ?? [];
  const type = TYPES[list];
  if (type === undefined || key === undefined) return null;
  if (more === undefined) return { type, key: type === 'COUNTRY' ? key.toUpperCase() : key };
  // The place of a country in an accord; below a statement there are its citations.
  return type === 'ACCORD'
    ? { type: 'PARTICIPATION', key: `${key}/${more.toUpperCase()}` }
    : { type, key };
}
