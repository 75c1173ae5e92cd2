import type { Entry } from '../../gazetteer/entry.ts';
import { CONJ, DET, POSS, SUB, TIME, TITLE } from '../../lexicon/words.ts';
import { afterDateline } from '../../reading/dateline.ts';
import { isParticle } from '../../reading/nouns.ts';
import { COMMA, GENITIVE, has, type Token, WORD } from '../../tokens/token.ts';
import { articleBefore, isPosted, portfolioEnd, postEnd, withArticle } from './article.ts';
import { chiefOf } from './chief.ts';
import { isNamePart } from './name-part.ts';
import type { Named } from './named.ts';
import { FUNCTION, isNominal } from './nominal.ts';
import { ASSEMBLY, BINDING, NO_OFFICE, OF_OFFICE, VOICE } from './offices.ts';
import { isGovernment, RULING } from './seat.ts';

/** A noun phrase that stands for a state: "Norland", "Norland’s foreign minister, …", "the president of Norland". */
export interface State {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  /** What its head is: the state or who binds it, who only ratifies, who only speaks. */
  readonly head: Head;
  /** Named by the state's name alone. */
  readonly bare?: true;
}

type Head = 'BINDING' | 'ASSEMBLY' | 'VOICE';

export function headOf(low: string): Head | null {
  if (BINDING.test(low)) return 'BINDING';
  if (ASSEMBLY.test(low)) return 'ASSEMBLY';
  return VOICE.test(low) ? 'VOICE' : null;
}

/**
 * The noun phrases of a sentence that stand for a state. A country's name within another name ("Norland Pruitt", "Lake Norland"), before
 * another noun ("a Norlandic firm", "Norland's mayor") or after "of" without an office is none.
 */
export function statesIn(tokens: readonly Token[], parties: readonly Named[]): State[] {
  const out: State[] = [];
  const own = ofDateline(tokens, parties);
  if (own) out.push(own);
  for (const party of parties) {
    if (party.from < (out.at(-1)?.to ?? 0)) continue;
    if (party.seat && !isGovernment(tokens, party)) continue;
    const state = party.kind === 'country' ? ofCountry(tokens, party) : ofPerson(tokens, party);
    if (state) out.push(...beside(tokens, parties, state), state);
  }
  return out;
}

/** "OSTRANY — | The Government has decided": that of the country whose capital the dateline names. */
function ofDateline(tokens: readonly Token[], [seat]: readonly Named[]): State | null {
  if (!seat?.seat || seat.from > 0 || !tokens[0]?.upper) return null;
  const from = afterDateline(tokens);
  const own = /^(?:government|cabinet)$/.test(tokens[from + 1]?.low ?? '');
  if (from < seat.to || tokens[from]?.low !== 'the' || !own || !tokens[from + 1]?.capital)
    return null;
  const to = from + 2;
  if (/^(?:of|in)$/.test(tokens[to]?.low ?? '') || isNominal(tokens, to)) return null;
  return { entry: seat.entry, from, to, head: 'BINDING' };
}

/** "the Norlandic and | Sudmark presidents": the states whose offices are named together with those of the next. */
function beside(tokens: readonly Token[], parties: readonly Named[], state: State): State[] {
  const out: State[] = [];
  const named = tokens[state.to - 1]?.low ?? '';
  if (!/s$|^(?:delegation|government|side)$/.test(named)) return out;
  for (let first = state.from; ; ) {
    const last = tokens[first - 1];
    if (last?.low !== 'and' && last?.kind !== COMMA) return out;
    const party = parties.find(({ to, kind }) => to === first - 1 && kind === 'country');
    if (!party?.adjective) return out;
    const from = withArticle(tokens, party.from);
    out.unshift({ entry: party.entry, from, to: party.to, head: state.head });
    first = party.from;
  }
}

function ofCountry(tokens: readonly Token[], { entry, from, to, adjective }: Named): State | null {
  const owned = tokens[to]?.kind === GENITIVE;
  const office = officeAfter(tokens, owned ? to + 1 : to);
  if (office) return { entry, from: withArticle(tokens, from), ...office };
  // "Norland hosts": what ends so after a name may be its verb; "Norlandic banks" are banks.
  const verb = tokens[to]?.capital === false && /[^s]s$/.test(tokens[to]?.low ?? '');
  if (owned || adjective || (isNominal(tokens, to) && !verb)) return null;
  return before(tokens, { entry, from, to, head: 'BINDING', bare: true });
}

/** A leader, or a body that is an organ of a state. */
function ofPerson(tokens: readonly Token[], { entry, from, to, kind }: Named): State | null {
  const words = tokens.slice(from, to).map(({ low }) => low);
  const head = kind === 'leader' ? 'BINDING' : (words.map(headOf).find((one) => one) ?? null);
  const next = tokens[to];
  if (next?.kind === GENITIVE) {
    const office = officeAfter(tokens, to + 1);
    const own =
      office &&
      tokens
        .slice(to + 1, office.to)
        .some(({ low }) => /^(?:government|administration|cabinet|envoy)$/.test(low));
    return own ? { entry, from, ...office } : null;
  }
  const chief = kind === 'body' && tokens[from]?.upper ? chiefOf(tokens, from, to) : null;
  if (chief) return { entry, head: 'BINDING', ...chief };
  if (!head || isNominal(tokens, to)) return null;
  let start = from;
  while (start > 0 && isTitle(tokens[start - 1])) start--;
  // "Special | envoy Oru Lind"
  if (start < from && OF_OFFICE.test(tokens[start - 1]?.low ?? '')) start--;
  const lead = tokens[start - 1];
  if (NO_OFFICE.test(lead?.low ?? '') || lead?.kind === GENITIVE) return null;
  // "Anna Oru Lind", "the wife of Oru Lind", "a spokesman for Oru Lind"
  if (isNamePart(tokens, start - 1) || /^(?:of|for)$/.test(lead?.low ?? '')) return null;
  const end = tokens[to]?.low === 'of' && tokens[to + 1]?.capital ? to + 2 : to;
  return { entry, from: withArticle(tokens, start), to: end, head };
}

const isTitle = (token: Token | undefined): boolean =>
  (has(token, TITLE) && !/^(?:former|mayor|governor)$/.test(token?.low ?? '')) ||
  /^(?:ministers|presidents|premiers|kings|envoys|ambassadors|chancellors)$/.test(token?.low ?? '');

/** "foreign minister Dana Orlo", after a state: where the phrase ends, and what its head is; null if it is another's. */
function officeAfter(tokens: readonly Token[], first: number): Pick<State, 'to' | 'head'> | null {
  let head: Head | null = null;
  let at = first;
  for (; at < first + 8; at++) {
    const token = tokens[at];
    if (token?.kind !== WORD) break;
    if (NO_OFFICE.test(token.low)) return null;
    const own = headOf(token.low);
    if (own) head = own;
    // "the Norlandic delegation | heads"
    else if (/^(?:heads?|chiefs?)$/.test(token.low) && tokens[at - 1]?.low === 'delegation')
      continue;
    else if (head && (token.capital || isParticle(token)) && !has(token, TIME | FUNCTION)) continue;
    else if (head === 'BINDING' && isPosted(tokens, at)) at = postEnd(tokens, at) - 1;
    else if (head && portfolioEnd(tokens, at) > at) at = portfolioEnd(tokens, at) - 1;
    else if (
      !OF_OFFICE.test(token.low) &&
      !/^(?:minister|ministry)$/.test(tokens[at + 1]?.low ?? '')
    )
      break;
  }
  if (!head || tokens[at]?.kind === GENITIVE) return null;
  // "the ministry | spokesman" is a voice; "the government | contractor" is nobody here.
  return isNominal(tokens, at) ? null : { to: at, head };
}

/** What stands before the name of a state: an office "of" it, or a name that it is only a part of. */
function before(tokens: readonly Token[], state: State): State | null {
  const from = withArticle(tokens, state.from);
  const lead = tokens[from - 1];
  if (from === state.from && isNamePart(tokens, from - 1)) return null;
  // "a boat named Norland"; but "Asked who might join, the envoy named Norland", "named Norland as".
  const asked =
    lead?.low === 'named' &&
    (tokens[0]?.low === 'asked' ||
      tokens.slice(state.to, state.to + 6).some(({ low }) => low === 'as'));
  if (/^(?:named|called|dubbed|nicknamed|codenamed)$/.test(lead?.low ?? '') && !asked) return null;
  if (lead?.low === 'in' && RULING.test(tokens[from - 2]?.low ?? ''))
    return seated(tokens, state, from - 2);
  if (!/^(?:of|for|from)$/.test(lead?.low ?? '')) return { ...state, from };
  if (/^(?:country|nation)$/.test(tokens[from - 2]?.low ?? '') && lead?.low === 'of')
    return { ...state, from: articleBefore(tokens, from - 2) };
  let at = from - 2;
  while (at > from - 6 && tokens[at]?.capital && !headOf(tokens[at]?.low ?? '')) at--;
  const office = tokens[at];
  const head = headOf(office?.low ?? '');
  if (!head || (lead?.low === 'from' && !/s$|^counterpart$/.test(office?.low ?? '')))
    return { ...state, from };
  // "the State of Norland" is Norland; "the state of Georgia" is a part of another.
  if (office?.low === 'state' && !office.capital) return null;
  // "the heads of | government of Norland"
  if (tokens[at - 1]?.low === 'of' && /^(?:heads?|members?)$/.test(tokens[at - 2]?.low ?? ''))
    at -= 2;
  // "the Government of | the Kingdom of Norland"
  const higher = tokens[at - 1]?.low === 'the' && tokens[at - 2]?.low === 'of' ? at - 3 : -1;
  if (headOf(tokens[higher]?.low ?? '')) at = higher;
  while (at > 0 && (OF_OFFICE.test(tokens[at - 1]?.low ?? '') || isTitle(tokens[at - 1]))) at--;
  const lone = tokens[at - 1];
  if (NO_OFFICE.test(lone?.low ?? '')) return null;
  const to = isPosted(tokens, state.to, office) ? postEnd(tokens, state.to) : state.to;
  const whose = office?.low === 'counterpart' ? DET | POSS : DET;
  return { entry: state.entry, to, head, from: has(lone, whose) ? at - 1 : at };
}

/** "the foreign | ministry | in Ostrany", "lawmakers in Ostrany": `at` is the head. */
function seated(tokens: readonly Token[], state: State, at: number): State | null {
  const low = tokens[at]?.low ?? '';
  let from = at;
  while (OF_OFFICE.test(tokens[from - 1]?.low ?? '')) from--;
  const lead = tokens[from - 1];
  if (NO_OFFICE.test(lead?.low ?? '')) return null;
  const head = ASSEMBLY.test(low) || /^l(?:aw|eg)/.test(low) ? 'ASSEMBLY' : 'BINDING';
  if (has(lead, DET)) return { entry: state.entry, from: from - 1, to: state.to, head };
  return /s$/.test(low) && !(lead?.kind === WORD && !has(lead, SUB | CONJ))
    ? { entry: state.entry, from, to: state.to, head }
    : null;
}
