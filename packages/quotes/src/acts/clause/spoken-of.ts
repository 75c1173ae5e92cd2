import type { Entry } from '../../gazetteer/entry.ts';
import { GENITIVE } from '../../tokens/token.ts';
import { groupEnding, isOblique, type Place } from './lists.ts';
import { OF_OFFICE } from './offices.ts';
import { headOf, type State } from './states.ts';

/** The states that are the subject of a verb. */
export interface Subject {
  readonly states: readonly Entry[];
  readonly head: State['head'];
  /** Where the words of the subject begin: for "it" and a shared subject, those beside the verb. */
  readonly from: number;
  /** Where the clause begins whose reality counts: for "X left and | signed", that of X; -1 for a relative clause, which nothing governs. */
  readonly clause: number;
}

/** "The former", "the latter": of the two states named together before. */
export function ofTwo({ states, before, tokens }: Place, end: number): Subject | null {
  const which = /^(?:former|latter)$/.exec(tokens[end - 1]?.low ?? '')?.[0];
  if (!which || tokens[end - 2]?.low !== 'the') return null;
  const here = states.findLast(({ to }) => to <= end - 2);
  const pair = here ? groupEnding({ tokens, states, before }, here.to)?.states : before;
  const entry = pair?.length === 2 ? pair[which === 'former' ? 0 : 1] : undefined;
  return entry ? { states: [entry], head: 'BINDING', from: end - 2, clause: end - 2 } : null;
}

const ONE =
  /^(?:it|country|kingdom|government|nation|republic|sultanate|emirate|monarchy|state|island|federation)$/;
export const MANY =
  /^(?:they|both|two|three|four|countries|nations|sides|states|governments|capitals|kingdoms|republics|neighbours|neighbors)$/;

/** Whom "it", "they", "his country" mean: the one subject before in the sentence, or what the sentence before is about. */
export function meant(place: Place, end: number): Subject | null {
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
  const entries = ofHolder(place, from) ?? aboutBefore(place, from, low);
  return entries && { states: entries, head: 'BINDING', from, clause: from };
}

/** "Norland signed, while Sudmark's minister said that | his country": that of who holds an office right before. */
function ofHolder({ tokens, states }: Place, from: number): readonly Entry[] | null {
  if (!/^(?:his|her)$/.test(tokens[from]?.low ?? '') || tokens[from - 1]?.low !== 'that')
    return null;
  const last = states.findLast(({ to }) => to <= from);
  return last && !last.bare && !isOblique(tokens, last.from) ? [last.entry] : null;
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
export function itsOffice(place: Place, end: number): Subject | null {
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
