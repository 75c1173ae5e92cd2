import type { Entry } from '../../gazetteer/entry.ts';
import { TIME, TITLE } from '../../lexicon/words.ts';
import { has, type Token, WORD } from '../../tokens/token.ts';
import { type Finder, finderOf, type Named, overlapsAny } from './named.ts';

/**
 * A finder of the leaders whom a text names in full by their last names alone; without those whose last name somebody else in the text has,
 * "Vera Lind" beside "Oru Lind". `wholes`: who is named in full in each sentence.
 */
export function lastNamesIn(
  sentences: readonly { readonly tokens: readonly Token[] }[],
  wholes: readonly (readonly Named[])[],
): Finder | null {
  const leaders = new Map<string, Set<Entry>>();
  for (const { entry, kind } of wholes.flat()) {
    const last = kind === 'leader' ? entry.names[0]?.split(' ').at(-1) : undefined;
    if (last) leaders.set(last, (leaders.get(last) ?? new Set()).add(entry));
  }
  if (leaders.size === 0) return null;
  const own = [...leaders].flatMap(([last, [entry, ...others]]): Entry[] =>
    entry && others.length === 0 ? [{ ...entry, names: [last] }] : [],
  );
  const find = finderOf(own);
  const shared = new Set<string>();
  sentences.forEach(({ tokens }, number) => {
    for (const one of find(tokens))
      if (isOthers(tokens, one.from) && !overlapsAny(one, wholes[number] ?? []))
        shared.add(one.entry.key);
  });
  return finderOf(own.filter(({ key }) => !shared.has(key)));
}

/** "Vera | Lind": a first name before it. */
function isOthers(tokens: readonly Token[], from: number): boolean {
  const lead = tokens[from - 1];
  return lead?.kind === WORD && lead.capital && from > 1 && !has(lead, TIME | TITLE);
}
