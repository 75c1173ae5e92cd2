import type { Entry } from '../../gazetteer/entry.ts';
import { tokensOf } from '../../tokens/tokens.ts';
import type { Finder, Named } from './named.ts';

/** Which countries alone can act in an accord: those that one of its names lists, "Coast Declaration (Norland–Velmark)"; null of others. */
function closedTo({ names }: Entry, parties: Finder): ReadonlySet<string> | null {
  for (const name of names) {
    const found = parties(tokensOf(name, { start: 0, end: name.length }, [], 0));
    const states = new Set(
      found.flatMap(({ entry, kind }) => (kind === 'country' ? [entry.key] : [])),
    );
    if (states.size > 1) return states;
  }
  return null;
}

/**
 * The accord that a country can act in: of those that share a name, the one that it has a place in; of one that is between the states it
 * names, none where it is another.
 */
export function accordFor(
  { entry, others }: Pick<Named, 'entry' | 'others'>,
  country: Entry | null,
  parties: Finder,
): Entry | null {
  if (!country) return others.length === 0 ? entry : null;
  const open = [entry, ...others].filter((one) => closedTo(one, parties)?.has(country.key) ?? true);
  const own = open.filter(({ countries }) => countries?.includes(country.key));
  const [only] = open.length === 1 ? open : own;
  return open.length === 1 || own.length === 1 ? (only ?? null) : null;
}
