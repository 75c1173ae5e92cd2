import { DET, PERSON, POSS, PREP, SUB, TIME } from '../../lexicon/words.ts';
import {
  CLOSE,
  COMMA,
  DASH,
  has,
  NUMBER,
  OPEN,
  QUOTE,
  SEMICOLON,
  type Token,
  WORD,
} from '../../tokens/token.ts';
import { groupOf } from '../deeds/group.ts';
import { type Group, groupEnding, isOblique, type Place } from './lists.ts';
import { BINDING } from './offices.ts';
import { itsOffice, MANY, meant, ofTwo, type Subject } from './spoken-of.ts';
import type { State } from './states.ts';
import { isFiniteVerb, skipBack } from './verb-place.ts';

/** How far back a parenthesis or the verb of a shared subject may begin. */
const FAR = 40;

/**
 * The states that are the subject of the verb group that begins at `verb`; null if its subject is anybody else, or not found. Nothing but
 * adverbs, a time and what stands between commas may come between the two.
 */
export function subjectOf(place: Place, verb: number, depth = 0): Subject | null {
  const { tokens } = place;
  // "took a step | by signing"
  if (/^(?:by|in|after|upon)$/.test(tokens[verb]?.low ?? '')) return shared(place, verb, depth);
  const end = skipBack(tokens, verb);
  const direct = groupEnding(place, end);
  if (direct) return isOblique(tokens, direct.from) ? null : { ...direct, clause: direct.from };
  const last = tokens[end - 1];
  // "Norland, | having signed it, …"
  if (last?.kind === COMMA && tokens[verb]?.low === 'having') {
    const group = groupEnding(place, end - 1);
    return group && !isOblique(tokens, group.from) ? { ...group, clause: group.from } : null;
  }
  if (last?.kind === COMMA) return overParenthesis(place, end - 1) ?? shared(place, end - 1, depth);
  const open = last?.kind === CLOSE ? OPEN : last?.kind === DASH ? DASH : null;
  if (open !== null) {
    // "Norland (…) | signed", "Norland – … – | signed"
    const at = tokens.findLastIndex(({ kind }, i) => i < end - 1 && kind === open);
    return at > 0 && end - at < FAR && depth < 2 ? subjectOf(place, at, depth + 1) : null;
  }
  if (last?.kind !== WORD) return null;
  if (/^(?:which|who|that)$/.test(last.low)) {
    const comma = tokens[end - 2]?.kind === COMMA ? end - 2 : end - 1;
    // "Jordan, who is twelve": no state is a "who".
    if (last.low === 'who' && isBare(place.states, comma)) return null;
    const antecedent = groupEnding(place, comma) ?? overParenthesis(place, comma);
    return antecedent && { ...antecedent, clause: -1 };
  }
  if (/^(?:and|but|or|then)$/.test(last.low)) return shared(place, end - 1, depth);
  return ofTwo(place, end) ?? meant(place, end) ?? itsOffice(place, end);
}

/** "Norland, | which hosts the talks, | signed", "the minister, | Dana Orlo, | signed": the states before what stands between two commas. */
function overParenthesis(place: Place, close: number): Subject | null {
  const { tokens, states } = place;
  for (let open = close - 2; open > 0 && open > close - FAR; open--) {
    if (tokens[open]?.kind === QUOTE || tokens[open]?.kind === SEMICOLON) return null;
    if (tokens[open]?.kind !== COMMA) continue;
    const inner = states.find(({ from }) => from === open + 1);
    const group = groupEnding(place, skipBack(tokens, open));
    // "Two countries, | Norland and Sudmark, | signed"
    const named =
      inner && MANY.test(tokens[open - 1]?.low ?? '') ? groupEnding(place, close) : null;
    const many = named ? skipMany(tokens, open) : -1;
    if (named && named.from <= open + 2 && many >= 0) return { ...named, clause: many };
    const explains = inner && !inner.bare && inner.to === close && nameBefore(tokens, open) >= 0;
    if (inner && !isApposed(tokens, open + 1) && !isHolder(inner, close, group) && !explains)
      continue;
    if (!isParenthesis(tokens, open + 1, close)) continue;
    if (group && isRegion(place, open, close)) return null;
    if (group && tokens[open + 1]?.low === 'who' && isBare(states, open)) return null;
    if (group) return isOblique(tokens, group.from) ? null : { ...group, clause: group.from };
    // "Tiro Oss, | Norland's foreign minister, | signed": a name that the text explains.
    const holder = states.find(({ from, to, bare }) => from === open + 1 && to === close && !bare);
    const name = holder ? nameBefore(tokens, open) : -1;
    if (holder && name >= 0)
      return { states: [holder.entry], head: holder.head, from: open + 1, clause: name };
  }
  return null;
}

/** Where the name of a person begins that ends before a comma: two words at least; -1 where there is none. */
function nameBefore(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && at > end - 5 && tokens[at - 1]?.kind === WORD && tokens[at - 1]?.capital) at--;
  const lead = tokens[at - 1];
  const free =
    !lead || lead.kind === DASH || (lead.kind === COMMA && at < 12) || lead.low === 'that';
  return end - at >= 2 && free && !has(tokens[at], TIME | PREP) ? at : -1;
}

/** Where "Two small | countries" begins; -1 of "neither of two countries". */
function skipMany(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (at > 0 && at > end - 6 && tokens[at - 1]?.kind === WORD) at--;
  while (has(tokens[at], PREP | SUB)) at++;
  const words = tokens.slice(at, end).map(({ low }) => low);
  return words.some((low) => /^(?:neither|none|not|no|of|some|few|unlike|most)$/.test(low))
    ? -1
    : at;
}

/** "Norland's minister, | Dana Orlo, |": who holds the office before the comma. */
const isHolder = (inner: State, close: number, group: Group | null): boolean =>
  inner.to === close && !inner.bare && group?.states.at(-1) === inner.entry;

/** "Jordan, | Minnesota, |": a town of a state's name, in what stands between the commas. */
const isRegion = ({ tokens, states }: Place, open: number, close: number): boolean =>
  isBare(states, open) &&
  close - open <= 3 &&
  tokens.slice(open + 1, close).every(({ capital }) => capital);

/** Whether a state is named by nothing but its name. */
const isBare = (states: readonly State[], end: number): boolean =>
  states.some(({ to, bare }) => to === end && bare === true);

/** "Lind, | the president of Norland, |": an office, and no state by itself, may stand between commas. */
const isApposed = (tokens: readonly Token[], at: number): boolean => tokens[at]?.low === 'the';

function isParenthesis(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (/^(?:which|who|whose|where|when|while|although|though|as)$/.test(first?.low ?? ''))
    return true;
  // "Jordan, 34, …", "Georgia, a teacher, …": a person.
  if (first?.kind === NUMBER && (to === from + 1 || tokens[from + 1]?.kind === COMMA)) return false;
  const apposed = tokens.slice(from, Math.min(to, from + 5));
  if (has(first, DET) && apposed.some((one) => has(one, PERSON) && !BINDING.test(one.low)))
    return false;
  return !tokens.slice(from, to).some((token, i) => isFiniteVerb(tokens, from + i, token));
}

/** "Norland left the talks and | signed": the subject of the verb before. */
function shared(place: Place, end: number, depth: number): Subject | null {
  const { tokens } = place;
  if (depth > 2) return null;
  for (let at = end - 1; at > 0 && at > end - FAR; at--) {
    const token = tokens[at] as Token;
    if (token.kind === SEMICOLON || token.kind === QUOTE) return null;
    const finite = isFiniteVerb(tokens, at, token);
    // "declined": a verb, or a participle, which has no subject.
    const weak = !finite && /[^e]ed$/.test(token.low) && !has(tokens[at - 1], DET | POSS | PREP);
    if (!finite && !weak) continue;
    const subject = subjectOf(place, groupOf(tokens, at).from, depth + 1);
    if (subject || finite) return subject && { ...subject, from: end };
  }
  return null;
}
