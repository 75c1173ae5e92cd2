import type { Entry } from '../../gazetteer/entry.ts';
import type { Token } from '../../tokens/token.ts';
import { tokensOf } from '../../tokens/tokens.ts';
import type { Target } from '../accord/target.ts';
import type { Deed } from '../deeds/deed.ts';
import type { Actors, Scene } from './actors.ts';
import { entriesIn, type Finder, type Named } from './named.ts';
import { skipBack } from './verb-place.ts';

/** Which countries alone can act in an accord: those that one of its names lists, "Coast Declaration (Norland–Velmark)"; null of others. */
export function closedTo({ names }: Entry, parties: Finder): readonly Entry[] | null {
  for (const name of names) {
    const found = parties(tokensOf(name, { start: 0, end: name.length }, [], 0));
    const states = new Set(found.flatMap(({ entry, kind }) => (kind === 'country' ? [entry] : [])));
    if (states.size > 1) return [...states];
  }
  return null;
}

/** "between Norland and Velmark": the two whose relations are told of; else whoever is named. */
export function pairIn({
  tokens,
  parties,
  before,
}: Pick<Scene, 'tokens' | 'parties' | 'before'>): readonly Entry[] {
  const named = parties.filter(({ seat }) => !seat);
  const between = tokens.findIndex(({ low }) => low === 'between');
  const [one, two] = named.filter(({ from }) => between >= 0 && from > between);
  if (
    one &&
    two &&
    tokens.slice(between + 1, one.from).every(({ low }) => low === 'the') &&
    tokens[one.to]?.low === 'and' &&
    two.from <= one.to + 2 &&
    one.entry !== two.entry
  )
    return [one.entry, two.entry];
  // "between the two countries"
  if (
    between >= 0 &&
    /^(?:the two|both|them)\b/.test(
      tokens
        .slice(between + 1, between + 3)
        .map(({ low }) => low)
        .join(' '),
    ) &&
    named.length < 2
  )
    return before;
  // "relations between neighbours of Norland"
  const apart = between > 0 && /^(?:relations|ties)$/.test(tokens[between - 1]?.low ?? '');
  if (apart && !named.some(({ from }) => from < between)) return [];
  return entriesIn(named);
}

const BOTH =
  /^(?:the )?(?:two|both) (?:of )?(?:\S+ ){0,2}?(?:countries|nations|sides|states|neighbou?rs|governments|kingdoms|leaders|ministers|presidents|parties|delegations)\b/;

/** "was initialled by the two countries' ministers", "Both sides signed": the two that the accord is between. */
export function bothOf(
  { tokens, states }: Pick<Scene, 'tokens' | 'states'>,
  deed: Deed,
  object: Target | undefined,
  parties: Finder,
): Actors | null {
  const pair = object ? closedTo(object.entry, parties) : null;
  if (pair?.length !== 2 || deed.ahead || deed.owned || deed.object) return null;
  const by = deed.passive
    ? tokens.findIndex(({ low }, at) => at >= deed.to && at < deed.to + 12 && low === 'by')
    : -1;
  const from = deed.passive ? by + 1 : openingOf(tokens, deed.from);
  if (from < 0 || (deed.passive && by < 0) || states.some((one) => one.from < deed.from))
    return null;
  const words = tokens.slice(from, from + 7).map(({ low }) => low);
  if (!BOTH.test(words.join(' '))) return null;
  return { states: pair, subject: null };
}

/** Where the words of a plain subject begin that stand right before a verb group. */
function openingOf(tokens: readonly Token[], verb: number): number {
  const end = skipBack(tokens, verb);
  for (let at = end - 1; at >= 0 && at > end - 5; at--)
    if (/^(?:both|two)$/.test(tokens[at]?.low ?? ''))
      return tokens[at - 1]?.low === 'the' ? at - 1 : at;
  return -1;
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
  const open = [entry, ...others].filter(
    (one) => closedTo(one, parties)?.some(({ key }) => key === country.key) ?? true,
  );
  const own = open.filter(({ countries }) => countries?.includes(country.key));
  const [only] = open.length === 1 ? open : own;
  return open.length === 1 || own.length === 1 ? (only ?? null) : null;
}
