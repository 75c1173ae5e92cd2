import { GENITIVE, WORD } from '../tokens/token.ts';
import type { Scene } from './clause/actors.ts';
import type { Subject } from './clause/spoken-of.ts';
import type { Deed } from './deeds/deed.ts';
import type { ProposedAct } from './proposed-act.ts';

/** Before a body or an office, that another is meant: "the first | administration", "a former | president". */
const ANOTHER =
  /^(?:first|second|third|last|next|former|previous|earlier|past|prior|old|outgoing|incoming|future|late|new|then|ex)$/;

/**
 * Who asked a state to join, or named it as one that might: the one subject of the clause, or who stands after "by", if it is a leader, a body, or a state by its name
 * or its government. Of "Norland's envoy" the text names nobody.
 */
export function askerOf(
  { tokens, states, parties }: Scene,
  { asked, kind, object, by }: Deed,
  subject: Subject | null,
): Pick<ProposedAct, 'by'> {
  if (!asked || !/^(?:FLOATED|SOUGHT)$/.test(kind)) return {};
  const at = (place: number | undefined) =>
    states.find(({ from, to }) => place !== undefined && from <= place && place < to);
  const one = object && subject?.states.length === 1 ? subject : null;
  // Of a shared subject only the clause tells where it stands.
  const phrase = by === undefined ? (at(one?.from) ?? at(one?.clause)) : at(by);
  if (phrase?.head !== 'BINDING' || (one && phrase.entry !== one.states[0])) return {};
  const [party, ...others] = parties.filter(
    ({ from, to }) => from >= phrase.from && to <= phrase.to,
  );
  if (!party || others.length > 0 || party.others.length > 0) return {};
  const { own = party.entry } = party;
  const words = tokens.slice(phrase.from, phrase.to);
  if (own.kind === 'country') {
    const isState = phrase.bare || words.some(({ low }) => /^governments?$/.test(low));
    return isState ? { by: own } : {};
  }
  const lead = tokens[party.from - 1];
  const isAnother = lead?.kind === GENITIVE || (lead?.kind === WORD && ANOTHER.test(lead.low));
  return isAnother || tokens[party.to]?.kind === GENITIVE ? {} : { by: own };
}
