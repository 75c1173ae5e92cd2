import type { Entry } from '../../gazetteer/entry.ts';
import { tokensOf } from '../../tokens/tokens.ts';
import type { Finder } from './named.ts';

/** Which countries alone can act in an accord: those that one of its names lists, "Coast Declaration (Norland–Velmark)"; null of others. */
export function closedTo({ names }: Entry, parties: Finder): ReadonlySet<string> | null {
  for (const name of names) {
    const found = parties(tokensOf(name, { start: 0, end: name.length }, [], 0));
    const states = new Set(
      found.flatMap(({ entry, kind }) => (kind === 'country' ? [entry.key] : [])),
    );
    if (states.size > 1) return states;
  }
  return null;
}
