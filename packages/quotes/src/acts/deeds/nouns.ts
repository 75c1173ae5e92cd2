import { MODAL } from '../../lexicon/words.ts';
import { COMMA, GENITIVE, has, NUMBER, STOP, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import { rendered } from './render.ts';
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
  /^(?:formal|official|own|recent|earlier|subsequent|historic|swift|national|full|final|new|\d.*)$/;
/** Before what was done: "After Norland's accession to", "With". */
const LEAD = /^(?:after|following|upon|with|since)$/;
/** Who does this to an act holds it for done. */
const FACTIVE =
  /^(?:welcom|hail|prais|applaud|celebrat|mark|not|record|register|receiv|acknowledg|salut|laud|commend|cheer|carr|bear|bore|gain|add|secur)(?:y|ies|ied|e|ed|es|s|ing)?$/;
const HANDED = /^(?:deposited|lodged|presented|submitted|delivered|received)$/;
/** What an act does, when it is done. */
const AFTER =
  /^(?:(?:on|in|last|this|late|early|yesterday|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december) )*(?:, (?:given|added|made|affixed|witnessed) (?:on|in|last|this|at)|brings|brought|takes place|took place|took the|takes the|came|comes|made|makes|makes?|followed|follows|raised|raises|lifted|lifts|(?:was|were|has been|have been) (?:\S+ly )?(?:welcomed|hailed|deposited|lodged|completed|finali[sz]ed|concluded|registered|received|recorded|sealed|handed|delivered|submitted|presented|transmitted)) /;
/** What leaves it open. */
const OPEN =
  /^(?:expected|pending|planned|possible|likely|due|imminent|awaited|awaits|still|delayed|blocked|stalled|overdue|vetoed|hoped|hopes|would-be|eventual|unless|if|until)$/;

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
  const spoken =
    instrument && first === 1 && tokens[0]?.low === 'the' && tokens[at + 1]?.low !== 'of';
  const owner = ownerOf(tokens, first, at) ?? (spoken ? { from: 0 } : null);
  if (!owner) return null;
  const { from, object } = owner;
  const base = { kind, at, to: at + 1, passive: false, ahead: false };
  const bare = instrument || isCarried(tokens, from) ? { instrument: true as const } : {};
  const deed: Deed = spoken
    ? { ...base, instrument: true, from: first, spoken }
    : object
      ? { ...base, ...bare, from: first, object }
      : { ...base, ...bare, from, owned: true };
  return isDone(tokens, deed, from, instrument) ? deed : null;
}

/** Where the name before a genitive begins. */
function genitiveFrom(tokens: readonly Token[], genitive: number): number {
  if (tokens[genitive]?.kind !== GENITIVE) return -1;
  let at = genitive;
  while (at > 0 && tokens[at - 1]?.capital) at--;
  return at;
}

/** Whose act it is: the genitive before, or who stands after "by", "of" or "from"; `from` is where the whole phrase begins. */
function ownerOf(
  tokens: readonly Token[],
  first: number,
  at: number,
): { from: number; object?: { from: number; to: number } } | null {
  const lead = tokens[first - 1];
  if (lead?.kind === GENITIVE) return { from: first - 1 };
  const far = Math.min(tokens.length, at + 24);
  const after = (from: number) => ({ from, to: far });
  const from = /^(?:the|its|an?)$/.test(lead?.low ?? '') ? first - 1 : first;
  // "received from Norland | its instrument of accession"
  if (lead?.low === 'its') {
    for (let i = from - 1; i > from - 7 && i > 0; i--)
      if (tokens[i]?.low === 'from' && HANDED.test(tokens[i - 1]?.low ?? ''))
        return { from: i - 1, object: { from: i + 1, to: from } };
    // "Since its accession to the accord, | Norland"
    const comma = tokens.findIndex(
      ({ kind }, i) => i > at && kind === COMMA && tokens[i + 1]?.kind !== NUMBER,
    );
    return comma > 0 && from < 2
      ? { from, object: { from: comma + 1, to: Math.min(tokens.length, comma + 16) } }
      : null;
  }
  if (/^(?:of|by)$/.test(tokens[at + 1]?.low ?? '') && tokens[at + 2]?.capital)
    return { from, object: { from: at + 2, to: far } };
  for (let i = at + 1; i < far; i++) {
    const { kind, low } = tokens[i] as Token;
    if (kind === COMMA || kind === STOP) return null;
    if (low === 'by') return { from, object: after(i + 1) };
  }
  return null;
}

/** "The accord now | carries Norland's signature" */
const isCarried = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ low }) =>
      /^(?:carr(?:y|ies|ied)|bears?|bore|gain(?:s|ed)|add(?:s|ed)|secured)$/.test(low),
    );

/** Whether the sentence takes the act for done. */
function isDone(tokens: readonly Token[], deed: Deed, from: number, instrument: boolean): boolean {
  const words = tokens.filter(({ kind }) => kind === WORD);
  if (words.some((token) => (has(token, MODAL) && !token.capital) || OPEN.test(token.low)))
    return false;
  let start = deed.owned ? from : Math.min(from, deed.from);
  while (
    deed.owned &&
    start > 0 &&
    (tokens[start - 1]?.capital || tokens[start - 1]?.low === 'the')
  )
    start--;
  const lead = tokens[start - 1];
  const verb =
    lead?.low === 'over' && /^hand/.test(tokens[start - 2]?.low ?? '') ? start - 2 : start - 1;
  const opens =
    start - 1 === 0 || tokens[start - 2]?.kind === COMMA || (lead?.low ?? '') !== 'with';
  if (LEAD.test(lead?.low ?? '') && opens) return true;
  const told = deed.kind !== 'WITHDREW' && FACTIVE.test(lead?.low ?? '');
  const handed =
    instrument &&
    (HANDED.test(lead?.low ?? '') || verb === start - 2 || HANDED.test(tokens[from]?.low ?? ''));
  if (told || handed) {
    const { negative, modal } = groupOf(tokens, HANDED.test(tokens[from]?.low ?? '') ? from : verb);
    return !negative && !modal && !isSupposed(tokens, verb);
  }
  // Past the accord: its name has capitals.
  let end = deed.to;
  while (
    end < tokens.length &&
    !AFTER.test(rendered(tokens, end, end + 10)) &&
    end < deed.to + 20
  ) {
    const { kind, verb: says, capital } = tokens[end] as Token;
    if (/^(?:never|not|no)$/.test(tokens[end]?.low ?? '')) return false;
    if (kind === COMMA || kind === STOP || (says && !capital && !says.noun)) return false;
    end++;
  }
  return AFTER.test(rendered(tokens, end, end + 10));
}
