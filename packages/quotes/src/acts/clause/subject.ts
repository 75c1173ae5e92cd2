import type { Entry } from '../../gazetteer/entry.ts';
import { DET, PERSON, POSS, PREP } from '../../lexicon/words.ts';
import { COMMA, has, NUMBER, QUOTE, SEMICOLON, type Token, WORD } from '../../tokens/token.ts';
import { groupOf } from '../deeds/group.ts';
import { BINDING } from './offices.ts';
import type { State } from './states.ts';
import { isFiniteVerb, skipBack } from './verb-place.ts';

/** What a subject is looked for in: a sentence, the states that it names, and those that the sentence before was about. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly states: readonly State[];
  readonly before: readonly Entry[];
}

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
  if (last?.kind === COMMA) return overParenthesis(place, end - 1) ?? shared(place, end - 1, depth);
  if (last?.kind !== WORD) return null;
  if (/^(?:which|who|that)$/.test(last.low)) {
    const comma = tokens[end - 2]?.kind === COMMA ? end - 2 : end - 1;
    // "Jordan, who is twelve": no state is a "who".
    if (last.low === 'who' && isBare(place.states, comma)) return null;
    const antecedent = groupEnding(place, comma) ?? overParenthesis(place, comma);
    return antecedent && { ...antecedent, clause: -1 };
  }
  if (/^(?:and|but|or|then)$/.test(last.low)) return shared(place, end - 1, depth);
  return meant(place, end);
}

type Group = Omit<Subject, 'clause'>;

/** The states whose list ends at `end`: "Norland, Sudmark and | Velmark"; without those that "not" or "rather than" sets apart. */
export function groupEnding({ tokens, states }: Place, end: number): Group | null {
  const at = states.findIndex(({ to }) => to === end);
  const last = states[at];
  if (!last) return null;
  const apart = contrastBefore(tokens, last.from);
  if (apart !== null) return groupEnding({ tokens, states, before: [] }, apart);
  const members = [last];
  let joined = false;
  for (let i = at - 1; i >= 0; i--) {
    const [prior, next] = [states[i] as State, members[0] as State];
    const between = tokens.slice(prior.to, next.from);
    const words = between.filter(({ kind }) => kind !== COMMA);
    if (between.length === 0 || !words.every(({ low }) => JOINS.test(low))) break;
    joined ||= words.some(({ low }) => LINKS.test(low));
    if (!joined) break;
    members.unshift(prior);
  }
  const entries = [...new Set(members.map(({ entry }) => entry))];
  return { states: entries, head: last.head, from: (members[0] as State).from };
}

const LINKS = /^(?:and|well|alongside|with)$/;
const JOINS = /^(?:and|as|well|both|also|then|along|together|alongside|with)$/;

/** "Norland | and not | Sudmark", "Norland | rather than | Sudmark": where what counts ends; null if nothing is set apart. */
function contrastBefore(tokens: readonly Token[], from: number): number | null {
  const [two, one] = [tokens[from - 2]?.low, tokens[from - 1]?.low ?? ''];
  let end = one === 'not' ? from - 1 : one === 'than' && two === 'rather' ? from - 2 : null;
  while (
    end !== null &&
    (tokens[end - 1]?.kind === COMMA || /^(?:and|but)$/.test(tokens[end - 1]?.low ?? ''))
  )
    end--;
  return end;
}

/** Whether a phrase stands where no subject does: "in Norland", "with Norland", "the port of Norland", "unlike Norland". */
function isOblique(tokens: readonly Token[], from: number): boolean {
  const lead = tokens[from - 1];
  return has(lead, PREP) && !/^(?:after|before|since|as|until|though)$/.test(lead?.low ?? '');
}

/** "Norland, | which hosts the talks, | signed", "the minister, | Dana Orlo, | signed": the states before what stands between two commas. */
function overParenthesis(place: Place, close: number): Subject | null {
  const { tokens, states } = place;
  for (let open = close - 2; open > 0 && open > close - FAR; open--) {
    if (tokens[open]?.kind === QUOTE || tokens[open]?.kind === SEMICOLON) return null;
    if (tokens[open]?.kind !== COMMA) continue;
    if (states.some(({ from }) => from === open + 1) && !isApposed(tokens, open + 1)) continue;
    if (!isParenthesis(tokens, open + 1, close)) continue;
    const group = groupEnding(place, skipBack(tokens, open));
    if (group && tokens[open + 1]?.low === 'who' && isBare(states, open)) return null;
    if (group) return isOblique(tokens, group.from) ? null : { ...group, clause: group.from };
  }
  return null;
}

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

const ONE = /^(?:it|country|kingdom|government|nation|republic)$/;
const MANY = /^(?:they|both|two|three|four|countries|nations|sides|states|neighbours|neighbors)$/;

/** Whom "it", "they", "his country" mean: the one subject before in the sentence, or what the sentence before is about. */
function meant(place: Place, end: number): Subject | null {
  const { tokens, states, before } = place;
  const low = tokens[end - 1]?.low ?? '';
  const pronoun = /^(?:it|they|both)$/.test(low);
  const from = pronoun ? end - 1 : end - 2;
  if (!(ONE.test(low) || MANY.test(low))) return null;
  if (
    !pronoun &&
    !/^(?:the|his|her|its|their|both|all|these|two|three)$/.test(tokens[from]?.low ?? '')
  )
    return null;
  const isMeant = (entries: readonly Entry[]) =>
    ONE.test(low) ? entries.length === 1 : entries.length > 1;
  const groups = states.flatMap(({ to }) => {
    const group = to <= from ? groupEnding(place, to) : null;
    return group && !isOblique(tokens, group.from) ? [group.states] : [];
  });
  // Of "A, B and C" the whole list is meant.
  const fitting = groups.filter(isMeant);
  const keys = new Set(fitting.map((one) => one.map(({ key }) => key).join()));
  const own = keys.size === 1 || MANY.test(low) ? fitting.at(-1) : null;
  const entries = own ?? (groups.length === 0 && isMeant(before) ? before : null);
  return entries && { states: entries, head: 'BINDING', from, clause: from };
}

/** The states that a sentence is about: those of its first phrase that is a subject. */
export function topicOf(place: Place): readonly Entry[] {
  const { tokens, states } = place;
  const first = states.find(({ from }) => !isOblique(tokens, from));
  if (!first) return [];
  let topic = groupEnding(place, first.to);
  for (const { to } of states) {
    const longer = groupEnding(place, to);
    if (longer && topic && longer.from === topic.from) topic = longer;
  }
  return topic?.states ?? [];
}
