import type { Entry } from '../../gazetteer/entry.ts';
import { COMMA, type Token } from '../../tokens/token.ts';
import { listFrom, type Place } from './lists.ts';
import { entriesIn, type Named } from './named.ts';
import { BINDING, NO_OFFICE } from './offices.ts';

/** Where the "for" or "on behalf of" before a state begins, or -1. */
function leadOf(tokens: readonly Token[], from: number): number {
  const [three, two, one] = tokens.slice(Math.max(0, from - 3), from).map(({ low }) => low);
  if (tokens[from - 1]?.low === 'for') return from - 1;
  return three === 'on' && two === 'behalf' && one === 'of' ? from - 3 : -1;
}

/** "was signed | for Norland by its minister and for Sudmark by its envoy": for whom; null where nobody signs for another. */
export function signedFor(
  { tokens, states }: Omit<Place, 'before'>,
  verb: number,
): { states: Entry[]; to: number } | null {
  const out: Entry[] = [];
  let to = verb;
  for (const state of states) {
    const lead = leadOf(tokens, state.from);
    const joint = tokens[lead - 1];
    const joined = out.length === 0 ? lead === verb : joint?.low === 'and' || joint?.kind === COMMA;
    if (lead < 0 || !state.bare || !joined || tokens[state.to]?.low !== 'by') continue;
    out.push(state.entry);
    to = state.to;
  }
  return out.length > 0 ? { states: out, to } : null;
}

/** "The envoy signed it | on behalf of Norland", "the minister who signed the accord | for Norland": for whom. */
export function onBehalf(
  place: Omit<Place, 'before'> & { readonly named: readonly Named[] },
  verb: number,
): Entry[] {
  const { tokens, named } = place;
  const before = tokens.slice(0, verb).map(({ low }) => low);
  if (before.some((low) => /^(?:nobody|none|neither|no)$/.test(low))) return [];
  const behalf = tokens.findIndex(({ low }, i) => low === 'behalf' && tokens[i + 1]?.low === 'of');
  const object = named.find(({ from }) => from >= verb);
  // Who signs "for" a state must hold an office: an actor does it in a play.
  const held =
    before.some((low) => BINDING.test(low)) && !before.some((low) => NO_OFFICE.test(low));
  const direct = held && object && tokens[object.to]?.low === 'for' ? object.to + 1 : -1;
  const at = behalf >= 0 && behalf <= verb + 12 ? behalf + 2 : direct;
  return at < 0 ? [] : entriesIn(listFrom(place, at));
}
