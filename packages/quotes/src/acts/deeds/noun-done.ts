import { MODAL } from '../../lexicon/words.ts';
import { COMMA, has, STOP, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import { rendered } from './render.ts';

/** Before what was done: "After Norland's accession to", "With". */
const LEAD = /^(?:after|following|upon|with|since)$/;
/** Who does this to an act holds it for done. */
const FACTIVE =
  /^(?:welcom|hail|greet|prais|applaud|celebrat|mark|not|record|register|receiv|acknowledg|salut|laud|commend|cheer|carr|bear|bore|gain|add|secur)(?:y|ies|ied|e|ed|es|s|ing)?$/;
export const HANDED = /^(?:deposited|lodged|presented|submitted|delivered|received)$/;
/** What an act does, when it is done. */
const AFTER =
  /^(?:(?:on|in|last|this|late|early|yesterday|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december) )*(?:, effected (?:on|in) (?:#|\S+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\S*)|, (?:effective|in effect|in force) (?:since|on|from|as of)|, (?:given|added|made|affixed|witnessed) (?:on|in|last|this|at)|reached the|arrived (?:at|in|on)|brings|brought|takes place|took place|took the|takes the|came|comes|bec(?:ame|omes) (?:official|effective|final|definitive|complete)|made|makes|followed|follows|raised|raises|lifted|lifts|(?:was|were|has been|have been|had been) (?:\S+ly )?(?:welcomed|hailed|greeted|praised|applauded|celebrated|commended|cheered|noted|marked|lauded|saluted|deposited|lodged|completed|finali[sz]ed|concluded|registered|received|recorded|sealed|handed|delivered|submitted|presented|transmitted)) /;
/** What leaves it open. */
const OPEN =
  /^(?:expected|pending|planned|possible|likely|due|imminent|awaited|awaits|still|delayed|blocked|stalled|overdue|vetoed|hoped|hopes|would-be|eventual|unless|if|until)$/;

/** "Norland's signature | was added to the accord" */
export const isAdded = (tokens: readonly Token[], at: number): boolean =>
  /^(?:was|were|been)$/.test(tokens[at + 1]?.low ?? '') &&
  /^(?:added|affixed|appended|placed|put|set|written)$/.test(tokens[at + 2]?.low ?? '') &&
  /^(?:to|under|on|beneath|below)$/.test(tokens[at + 3]?.low ?? '') &&
  tokens[tokens[at + 4]?.low === 'the' ? at + 5 : at + 4]?.capital === true;

/** "The accord now | carries Norland's signature" */
export const isCarried = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 6), from)
    .some(({ low }) =>
      /^(?:carr(?:y|ies|ied)|bears?|bore|gain(?:s|ed)|add(?:s|ed)|secured)$/.test(low),
    );

/** Where the clause of a noun ends: ", while", ", but". */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ low }, at) =>
      at > from &&
      tokens[at - 1]?.kind === COMMA &&
      /^(?:while|but|though|although|as|and|adding|which|who|where|whose)$/.test(low),
  );
  return end < 0 ? tokens.length : end;
}

/** Whether the clause leaves an act open: "would bring", "is expected". */
export const isOpen = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(0, clauseEnd(tokens, to)).some(
    (token, at) =>
      token.kind === WORD &&
      // "was greeted | as long overdue"
      !(token.low === 'overdue' && tokens[at - 2]?.low === 'as') &&
      ((has(token, MODAL) && !token.capital) || OPEN.test(token.low)),
  );

/** "Norland's accession to it, | effected by a deposit in Ostrany, | was": past the second comma; -1 where there is none. */
function pastParenthesis(tokens: readonly Token[], comma: number): number {
  if (!/^(?:effected|made|given|completed|notified|dated)$/.test(tokens[comma + 1]?.low ?? ''))
    return -1;
  const close = tokens.findIndex(({ kind }, at) => at > comma && kind === COMMA);
  return close > 0 && close < comma + 14 ? close + 1 : -1;
}

/** "With the handing-over in Ostrany on 2 May of | Norland's instrument", "welcomed the deposit of". */
export function isHandedOver(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.low !== 'of') return false;
  const noun = tokens.findLastIndex(
    ({ low }, at) => at < start && at > start - 12 && HANDING.test(low),
  );
  const lead = tokens[noun - 1]?.low === 'the' ? noun - 2 : noun - 1;
  const low = tokens[lead]?.low ?? '';
  if (noun < 0 || tokens.slice(noun, start).some(({ kind }) => kind === COMMA)) return false;
  if (LEAD.test(low)) return true;
  const { negative, modal } = groupOf(tokens, lead);
  return FACTIVE.test(low) && !negative && !modal && !isSupposed(tokens, lead);
}

const HANDING =
  /^(?:deposit|depositing|handing-over|handover|lodg(?:ing|e?ment)|submission|delivery|receipt|presentation|transmission)$/;

/** Whether the sentence takes the act for done. */
export function isDone(
  tokens: readonly Token[],
  deed: Deed,
  from: number,
  instrument: boolean,
  added: boolean,
): boolean {
  if (isOpen(tokens, deed.to)) return false;
  if (added) return true;
  let start = deed.owned ? from : Math.min(from, deed.from);
  while (
    deed.owned &&
    start > 0 &&
    (tokens[start - 1]?.capital ||
      /^(?:the|its|their|government|country)$/.test(tokens[start - 1]?.low ?? ''))
  )
    start--;
  const lead = tokens[start - 1];
  const verb =
    lead?.low === 'over' && /^hand/.test(tokens[start - 2]?.low ?? '') ? start - 2 : start - 1;
  const opens =
    start - 1 === 0 || tokens[start - 2]?.kind === COMMA || (lead?.low ?? '') !== 'with';
  if (LEAD.test(lead?.low ?? '') && opens) return true;
  if (instrument && isHandedOver(tokens, start)) return true;
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
    if (kind === COMMA) end = pastParenthesis(tokens, end);
    if (kind === STOP || end < 0 || (says && !capital && !says.noun)) return false;
    if (kind !== COMMA) end++;
  }
  return AFTER.test(rendered(tokens, end, end + 10));
}
