import type { Entry } from '../../gazetteer/entry.ts';

/** Leaders with a further name: the office that they hold and their last name, "President Lind", where it is one person's. */
export function withTitles(entries: readonly Entry[]): Entry[] {
  const owners = new Map<string, Set<Entry>>();
  const own = new Map<Entry, string[]>();
  for (const entry of entries) {
    const last = entry.names[0]?.split(' ').at(-1);
    if (entry.kind !== 'leader' || !last || entry.names[0] === last) continue;
    const names = (entry.offices ?? []).map(({ title }) => `${spoken(title)} ${last}`);
    own.set(entry, [...new Set(names)]);
    for (const name of names) owners.set(name, (owners.get(name) ?? new Set()).add(entry));
  }
  return entries.map((entry) => {
    const names = own.get(entry)?.filter((name) => owners.get(name)?.size === 1) ?? [];
    return names.length > 0 ? { ...entry, names: [...entry.names, ...names] } : entry;
  });
}

/** "Minister of Foreign Affairs" is spoken of as "Foreign Minister". */
const spoken = (title: string): string =>
  title
    .replace(/^Minister (?:of|for) (\w+)(?: Affairs| Relations)?\b.*/, '$1 Minister')
    .replace(/ (?:of|for) .*/, '');
