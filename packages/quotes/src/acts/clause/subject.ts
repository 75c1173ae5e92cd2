import type { Entry } from '../../gazetteer/entry.ts';
import { DET, PERSON, POSS, PREP } from '../../lexicon/words.ts';
import {
  CLOSE,
  COMMA,
  DASH,
  GENITIVE,
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
import { BINDING, OF_OFFICE } from './offices.ts';
import { headOf, type State } from './states.ts';
import { isFiniteVerb, skipBack } from './verb-place.ts';

/** The states that are the subject of a verb. */
export interface Subject {
  readonly states: readonly Entry[];
  readonly head: State['head'];
  /** Where the words of the subject begin: for "it" and a shared subject, those beside the verb. */
  readonly from: number;
  /** Where the clause begins whose reality counts: for "X left and | signed", that of X; -1 for a relative clause, which nothing governs. */
  readonly clause: number;
}

/** How far back a parenthesis or the verb of a shared subject may begin. */
const FAR = 40;

/**
 * The states that are the subject of the verb group that begins at `verb`; null if its subject is anybody else, or not found. Nothing but
 * adverbs, a time and what stands between commas may come between the two.
 */
export function subjectOf(place: Place, verb: number, depth = 0): Subject | null {
  const { tokens } = place;
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
    if (inner && !isApposed(tokens, open + 1) && !isHolder(inner, close, group)) continue;
    if (!isParenthesis(tokens, open + 1, close)) continue;
    if (group && isRegion(place, open, close)) return null;
    if (group && tokens[open + 1]?.low === 'who' && isBare(states, open)) return null;
    if (group) return isOblique(tokens, group.from) ? null : { ...group, clause: group.from };
  }
  return null;
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

/** "The former", "the latter": of the two states named together before. */
function ofTwo({ states, before, tokens }: Place, end: number): Subject | null {
  const which = /^(?:former|latter)$/.exec(tokens[end - 1]?.low ?? '')?.[0];
  if (!which || tokens[end - 2]?.low !== 'the') return null;
  const here = states.findLast(({ to }) => to <= end - 2);
  const pair = here ? groupEnding({ tokens, states, before }, here.to)?.states : before;
  const entry = pair?.length === 2 ? pair[which === 'former' ? 0 : 1] : undefined;
  return entry ? { states: [entry], head: 'BINDING', from: end - 2, clause: end - 2 } : null;
}

const ONE = /^(?:it|country|kingdom|government|nation|republic)$/;
const MANY = /^(?:they|both|two|three|four|countries|nations|sides|states|neighbours|neighbors)$/;

/** Whom "it", "they", "his country" mean: the one subject before in the sentence, or what the sentence before is about. */
function meant(place: Place, end: number): Subject | null {
  const { tokens } = place;
  const low = tokens[end - 1]?.low ?? '';
  const pronoun = /^(?:it|they|both)$/.test(low);
  const from = pronoun ? end - 1 : end - 2;
  if (!(ONE.test(low) || MANY.test(low))) return null;
  if (
    !pronoun &&
    !/^(?:the|his|her|its|their|both|all|these|two|three)$/.test(tokens[from]?.low ?? '')
  )
    return null;
  const entries = aboutBefore(place, from, low);
  return entries && { states: entries, head: 'BINDING', from, clause: from };
}

/** The one subject before in the sentence, or what the sentence before is about; of many, where `low` is "they". */
function aboutBefore(place: Place, from: number, low: string): readonly Entry[] | null {
  const { states, tokens, before } = place;
  const isMeant = (entries: readonly Entry[]) =>
    ONE.test(low) ? entries.length === 1 : entries.length > 1;
  const groups = states.flatMap(({ to }) => {
    const group = to <= from ? groupEnding(place, to) : null;
    // "took effect for Norland …, after its mission …"
    const whose = group && tokens[group.from - 1]?.low === 'for';
    return group && (whose || !isOblique(tokens, group.from)) ? [group.states] : [];
  });
  // Of "A, B and C" the whole list is meant.
  const fitting = groups.filter(isMeant);
  const keys = new Set(fitting.map((one) => one.map(({ key }) => key).join()));
  const own = keys.size === 1 || MANY.test(low) ? fitting.at(-1) : null;
  return own ?? (groups.length === 0 && isMeant(before) ? before : null);
}

/** "its foreign minister", "the country's U.N. mission": an office of the state that is spoken of. */
function itsOffice(place: Place, end: number): Subject | null {
  const { tokens } = place;
  let at = end - 1;
  while (at > end - 5 && tokens[at]?.capital && !headOf(tokens[at]?.low ?? '')) at--;
  const head = headOf(tokens[at]?.low ?? '');
  if (!head) return null;
  let own = at - 1;
  while (
    own > at - 5 &&
    tokens[own]?.low !== 'its' &&
    (tokens[own]?.capital || OF_OFFICE.test(tokens[own]?.low ?? ''))
  )
    own--;
  const genitive = tokens[own]?.kind === GENITIVE && ONE.test(tokens[own - 1]?.low ?? '');
  if (!genitive && tokens[own]?.low !== 'its') return null;
  const from = genitive ? own - 2 : own;
  const entries = aboutBefore(place, from, 'it');
  return entries && { states: entries, head, from, clause: from };
}
