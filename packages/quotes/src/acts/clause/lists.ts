import type { Entry } from '../../gazetteer/entry.ts';
import { PREP } from '../../lexicon/words.ts';
import { COMMA, has, type Token } from '../../tokens/token.ts';
import { outsideBrackets } from './bracket-day.ts';
import { entriesIn } from './named.ts';
import type { State } from './states.ts';

/** What a subject is looked for in: a sentence, the states that it names, and those that the sentence before was about. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly states: readonly State[];
  readonly before: readonly Entry[];
}

/** States named together, and the head of the last. */
export interface Group {
  readonly states: readonly Entry[];
  readonly head: State['head'];
  readonly from: number;
}

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
    const between = outsideBrackets(tokens, prior.to, next.from);
    const words = between.filter(({ kind }) => kind !== COMMA);
    if (between.length === 0 || !words.every(({ low }) => JOINS.test(low))) break;
    joined ||= words.some(({ low }) => LINKS.test(low));
    if (!joined) break;
    members.unshift(prior);
  }
  const entries = entriesIn(members);
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
export function isOblique(tokens: readonly Token[], from: number): boolean {
  const lead = tokens[from - 1];
  // "the heads of | the Norlandic and Sudmark delegations"
  if (lead?.low === 'of' && /^(?:heads|leaders|chiefs|members)$/.test(tokens[from - 2]?.low ?? ''))
    return isOblique(tokens, tokens[from - 3]?.low === 'the' ? from - 3 : from - 2);
  return has(lead, PREP) && !/^(?:after|before|since|as|until|though)$/.test(lead?.low ?? '');
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

/** The states that are listed from `from` on, with nothing but signs and conjunctions before and between. */
export function listFrom({ tokens, states }: Omit<Place, 'before'>, from: number): State[] {
  const out: State[] = [];
  let end = from;
  for (const state of states) {
    if (state.from < end) continue;
    const between = outsideBrackets(tokens, end, state.from);
    const isLink = ({ kind, low }: Token) =>
      kind === COMMA || /^(?:and|nor|both|the|also|by)$/.test(low);
    if (!between.every(isLink)) break;
    out.push(state);
    end = state.to;
  }
  return out;
}
