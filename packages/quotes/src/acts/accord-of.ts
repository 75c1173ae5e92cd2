import type { Entry } from '../gazetteer/entry.ts';
import { type Token, WORD } from '../tokens/token.ts';
import type { Deed } from './deed.ts';
import type { Named } from './named.ts';
import type { Scene } from './who.ts';

const GENERIC =
  /^(?:accords?|pact|treaty|agreement|declaration|memorandum|charter|protocol|convention|communiqu[eé]|deal|text|document)$/;
/** How far from its verb an accord may stand that is left or approved. */
const NEAR = 4;

/** The accord that a deed is about: the nearest named in its clause, or the last named before, if "the accord" stands here. */
export function accordOf(
  { sentence: { tokens }, named }: Scene,
  deed: Deed,
  context: Entry | null,
): { entry: Entry; at: Named | null } | null {
  const passive = deed.passive || deed.kind === 'ENTERED_INTO_FORCE';
  // "Signed by Norland in 2029, the accord …"
  const back = passive && deed.from > 0;
  const side = named.filter(({ from, to }) => (back ? to <= deed.from : from >= deed.to));
  const one = back ? side.at(-1) : side[0];
  // "left the talks and signed the accord": what is left is the talks.
  const far = one && deed.near === true && one.from - deed.to > NEAR;
  if (one && !far) return { entry: one.entry, at: one };
  const [from, to] = passive ? [0, deed.from] : [deed.to, Math.min(tokens.length, deed.to + 8)];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.low === 'it' && !passive) {
      const before = named.findLast(({ to }) => to <= deed.from);
      if (before ?? context) return { entry: before?.entry ?? (context as Entry), at: null };
    }
    if (token?.kind !== WORD || !GENERIC.test(token.low)) continue;
    const determined = tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ low }) => /^(?:the|this|these|those|that)$/.test(low));
    if (determined && context) return { entry: context, at: null };
  }
  const fallback = deed.passive ? null : (named.findLast(({ to }) => to <= deed.from) ?? null);
  const told = passive || deed.instrument === true;
  if (!fallback && deed.object && context) return { entry: context, at: null };
  return fallback && (told || deed.object) ? { entry: fallback.entry, at: fallback } : null;
}

/** Whether "it" or "the accord" stands soon after a verb. */
export function isMeant(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).some(({ kind, low }, index) => {
    const before = tokens[from + index - 1]?.low ?? '';
    const generic = kind === WORD && GENERIC.test(low) && /^(?:the|this|that)$/.test(before);
    return generic || (index === 0 && low === 'it');
  });
}

/** The relations of two countries, where the sentence names two and the caller knows them as an accord. */
export function relationsOf(
  pair: readonly Entry[],
  accords: readonly Entry[],
): { entry: Entry; at: null } | null {
  if (pair.length !== 2) return null;
  const entry = accords.find(({ names }) =>
    names.some(
      (name) =>
        /\brelations\b/i.test(name) &&
        pair.every((country) => country.names.some((one) => name.includes(one))),
    ),
  );
  return entry ? { entry, at: null } : null;
}
