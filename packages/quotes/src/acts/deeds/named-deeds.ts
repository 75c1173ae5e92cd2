import { ADV, AUX, MODAL, TIME } from '../../lexicon/words.ts';
import { COMMA, GENITIVE, has, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import { skipBack } from '../clause/verb-place.ts';
import { byLaw } from './by-law.ts';
import { candidate } from './candidates.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import { isOpen } from './noun-done.ts';
import { nounDeedAt } from './nouns.ts';
import { offered } from './offered.ts';
import { named, ranked } from './ranked.ts';
import { rendered } from './render.ts';
import { takenOut } from './taken-out.ts';
import type { ActKind } from './verbs.ts';
import { gone } from './withdrawal.ts';

/** "sought to bring Sudmark into", "Norland's accession on 2 June": an act that another verb or a noun names. */
export function namedDeedAt(tokens: readonly Token[], at: number): Deed | null {
  const low = tokens[at]?.low ?? '';
  const { from, negative, modal, passive } = groupOf(tokens, at);
  if (negative || modal || isSupposed(tokens, from)) return null;
  const noun = (words: RegExp) => {
    for (let i = at + 1; i < at + 13; i++) {
      const { kind, low: word } = tokens[i] ?? {};
      if (kind !== WORD && kind !== NUMBER) return -1;
      if (words.test(word ?? '')) return i;
    }
    return -1;
  };
  const act = (kind: ActKind, end: number): Deed => ({
    kind,
    from,
    at,
    to: end + 1,
    passive,
    ahead: false,
  });
  const told =
    candidate(tokens, at) ?? ranked(tokens, at) ?? named(tokens, at) ?? offered(tokens, at);
  if (told) return told;
  // "sought to bring Sudmark into"
  if (/^(?:bring|draw|coax|lure)$/.test(low)) {
    const end = noun(/^into$/);
    const asking =
      tokens[at - 1]?.low === 'to' &&
      /^(?:sought|seeks?|tried|wants?)$/.test(tokens[at - 2]?.low ?? '');
    const object = { from: at + 1, to: end };
    const request = end > 0 && !asking ? requestBefore(tokens, at) : null;
    // "urged Norland's president to bring | his country | into"
    const own =
      /^(?:(?:his|her|its|their|the) (?:own )?(?:country|kingdom|nation|government|republic|people|emirate|sultanate)|it) $/;
    const whose = own.test(rendered(tokens, at + 1, end));
    if (request)
      return {
        ...act('SOUGHT', end),
        from: request.from,
        ahead: true,
        asked: true,
        decided: true,
        object: whose ? { from: request.at + 1, to: at - 1 } : object,
      };
    return end > 0 && asking
      ? {
          ...act('SOUGHT', end),
          from: groupOf(tokens, at - 2).from,
          ahead: true,
          asked: true,
          object,
        }
      : null;
  }
  const signatory = low === 'signatory' ? (since(tokens, at) ?? newest(tokens, at)) : null;
  return (
    signatory ??
    takenOut(tokens, at) ??
    byLaw(tokens, at) ??
    gone(tokens, at) ??
    ownDeed(tokens, at) ??
    nounDeedAt(tokens, at)
  );
}

/** "pressed its minister | to bring Norland into": the verb of who asks, and where its group begins. */
function requestBefore(
  tokens: readonly Token[],
  at: number,
): { readonly at: number; readonly from: number } | null {
  if (tokens[at - 1]?.low !== 'to') return null;
  for (let i = at - 2; i >= 0 && i > at - 14; i--) {
    const { kind } = tokens[i] as Token;
    if (kind !== WORD && kind !== GENITIVE && kind !== COMMA) return null;
    const token = tokens[i] as Token;
    if (!/^(?:urged?|urges|press(?:ed|es)|pushe[ds]|lobbied|asked|begged)$/.test(token.low))
      continue;
    const { from, negative, modal, passive } = groupOf(tokens, i);
    return negative || modal || passive || isSupposed(tokens, from) ? null : { at: i, from };
  }
  return null;
}

/** "a signatory of the accord since 2029" */
function since(tokens: readonly Token[], at: number): Deed | null {
  const later = tokens.slice(at, at + 10).some(({ low }) => low === 'since');
  const own = tokens[at - 1]?.low === 'a' && tokens[at - 2]?.kind === COMMA;
  if (!later || !own) return null;
  let start = at - 2;
  while (start > 0 && tokens[start - 1]?.capital) start--;
  const object = { from: start, to: at - 2 };
  return { kind: 'SIGNED', from: at - 1, at, to: at + 1, passive: false, ahead: false, object };
}

/** "Norland became the ninth signatory", "welcomes Norland as the newest signatory". */
function newest(tokens: readonly Token[], at: number): Deed | null {
  const rank = tokens[at - 1]?.low ?? '';
  if (
    !/^(?:newest|latest|first|second|third|\p{L}+th)$/u.test(rank) &&
    tokens[at - 1]?.kind !== NUMBER
  )
    return null;
  const lead = tokens[at - 2]?.low === 'the' ? at - 3 : at - 2;
  if (!/^(?:as|became|becomes|become)$/.test(tokens[lead]?.low ?? '')) return null;
  // "welcomed Norland | on Monday | as the ninth"
  let start = skipBack(tokens, lead) - 1;
  while (start > 0 && tokens[start - 1]?.capital) start--;
  const verb = tokens[start - 1]?.low === 'the' ? start - 2 : start - 1;
  const { modal, negative } = groupOf(tokens, tokens[lead]?.low === 'as' ? verb : lead);
  if (modal || negative) return null;
  const object = { from: start, to: skipBack(tokens, lead) };
  return { kind: 'SIGNED', from: lead, at, to: at + 1, passive: false, ahead: false, object };
}

const OWN: Readonly<Record<string, ActKind>> = {
  signature: 'SIGNED',
  signing: 'SIGNED',
  accession: 'ACCEDED',
  ratification: 'RATIFIED',
  withdrawal: 'WITHDREW',
};

/** "Norland's accession on 2 June 2030": an act that only its noun tells of; the day shows that it was done. */
function ownDeed(tokens: readonly Token[], at: number): Deed | null {
  const kind = OWN[tokens[at]?.low ?? ''];
  if (!kind || tokens[at - 1]?.kind !== GENITIVE || isOpen(tokens, at)) return null;
  for (let i = at + 1; i < at + 9; i++) {
    if (tokens[i]?.low === 'on' && (tokens[i + 1]?.kind === NUMBER || has(tokens[i + 1], TIME)))
      return {
        kind,
        from: at - 1,
        at,
        to: at + 1,
        passive: false,
        ahead: false,
        instrument: true,
        owned: true,
      };
    if (tokens[i]?.kind !== WORD || has(tokens[i], AUX | MODAL | ADV)) return null;
  }
  return null;
}
