import { COMMA, GENITIVE, NUMBER, STOP, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { HANDED, isAdded, isCarried, isDone, isHandedOver } from './noun-done.ts';
import type { ActKind } from './verbs.ts';

const NOUNS: Readonly<Record<string, ActKind>> = {
  signature: 'SIGNED',
  signing: 'SIGNED',
  initialling: 'INITIALLED',
  accession: 'ACCEDED',
  ratification: 'RATIFIED',
  acceptance: 'ACCEPTED',
  approval: 'APPROVED',
  withdrawal: 'WITHDREW',
  exit: 'WITHDREW',
  departure: 'WITHDREW',
  denunciation: 'WITHDREW',
};

/** What says nothing of whether it was done: "Norland's formal accession"; not "planned", "possible". */
const PLAIN =
  /^(?:formal|official|written|own|recent|earlier|subsequent|historic|swift|national|full|final|new|\d.*)$/;
/** "With Norland's accession to", "welcomed the signing of the accord by Norland", "Norland's instrument of ratification was deposited": an act by its noun. */
export function nounDeedAt(tokens: readonly Token[], at: number): Deed | null {
  const noun = tokens[at];
  const named = NOUNS[noun?.low ?? ''];
  if (!named || noun?.kind !== WORD) return null;
  let first = at;
  while (PLAIN.test(tokens[first - 1]?.low ?? '')) first--;
  const whose = first;
  // "Norland's instrument of accession", "notice of Norland's withdrawal"
  const paper = (from: number) =>
    tokens[from - 1]?.low === 'of' &&
    /^(?:instruments?|notice|notification)$/.test(tokens[from - 2]?.low ?? '');
  const ownerFrom = genitiveFrom(tokens, whose - 1);
  const noticed = named === 'WITHDREW' && (paper(whose) || paper(ownerFrom));
  const instrument = noticed || (named !== 'WITHDREW' && paper(whose));
  const kind: ActKind = noticed ? 'WITHDRAWAL_NOTIFIED' : named;
  if (paper(whose)) first = whose - 2;
  while (first < whose && PLAIN.test(tokens[first - 1]?.low ?? '')) first--;
  // "The instrument of accession was deposited": of whom the sentences before are about.
  const alone =
    instrument && first === 1 && tokens[0]?.low === 'the' && tokens[at + 1]?.low !== 'of';
  const told = ownerOf(tokens, first, at);
  const whole = told && (!alone || told.object?.from === at + 2);
  const owner = whole ? told : alone ? { from: 0 } : told;
  const spoken = alone && !whole;
  if (!owner) return null;
  const { from, object }: Owner = owner;
  const end = pastOwner(tokens, at);
  const added = isAdded(tokens, end - 1);
  const base = { kind, at, to: added ? end : at + 1, passive: false, ahead: false };
  const bare = instrument || isCarried(tokens, from) || added ? { instrument: true as const } : {};
  const deed: Deed = spoken
    ? { ...base, instrument: true, from: first, spoken }
    : object
      ? { ...base, ...bare, from: first, object }
      : { ...base, ...bare, from, owned: true };
  return isDone(tokens, deed, from, instrument, added) ? deed : null;
}

/** "The signature | of Norland | was added": past whose it is. */
function pastOwner(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.low !== 'of') return at + 1;
  let end = tokens[at + 2]?.low === 'the' ? at + 3 : at + 2;
  while (tokens[end]?.capital) end++;
  return end;
}

/** Where the name before a genitive begins. */
function genitiveFrom(tokens: readonly Token[], genitive: number): number {
  if (tokens[genitive]?.kind !== GENITIVE) return -1;
  let at = genitive;
  while (at > 0 && tokens[at - 1]?.capital) at--;
  return at;
}

interface Owner {
  readonly from: number;
  readonly object?: { readonly from: number; readonly to: number };
}

/** Whose act it is: the genitive before, or who stands after "by", "of" or "from"; `from` is where the whole phrase begins. */
function ownerOf(tokens: readonly Token[], first: number, at: number): Owner | null {
  const lead = tokens[first - 1];
  if (lead?.kind === GENITIVE) return { from: first - 1 };
  const far = Math.min(tokens.length, at + 24);
  const after = (from: number) => ({ from, to: far });
  // "Norland, whose | accession to it was deposited"
  if (lead?.low === 'whose') {
    const end = tokens[first - 2]?.kind === COMMA ? first - 2 : first - 1;
    let start = end;
    while (start > 0 && tokens[start - 1]?.capital) start--;
    return start < end ? { from: first, object: { from: start, to: end } } : null;
  }
  const from = /^(?:the|its|an?)$/.test(lead?.low ?? '') ? first - 1 : first;
  // "received from Norland | its instrument of accession"
  if (/^(?:its|an|the)$/.test(lead?.low ?? '')) {
    for (let i = from - 1; i > from - 7 && i > 0; i--)
      if (
        tokens[i]?.low === 'from' &&
        HANDED.test(tokens[i - 1]?.low ?? '') &&
        tokens.slice(i + 1, from).every(({ capital, low }) => capital || /^(?:the|of)$/.test(low))
      )
        return { from: i - 1, object: { from: i + 1, to: from } };
  }
  for (let i = at + 1; i < far; i++) {
    const { kind, low } = tokens[i] as Token;
    if (kind === COMMA || kind === STOP) break;
    if (low === 'by') return { from, object: after(i + 1) };
  }
  if (lead?.low === 'its') {
    // "Since its accession to the accord, | Norland"
    const comma = tokens.findIndex(
      ({ kind }, i) => i > at && kind === COMMA && tokens[i + 1]?.kind !== NUMBER,
    );
    return comma > 0 && (from < 2 || isHandedOver(tokens, from))
      ? { from, object: { from: comma + 1, to: Math.min(tokens.length, comma + 16) } }
      : null;
  }
  return tokens[at + 1]?.low === 'of' ? { from, object: after(at + 2) } : null;
}
