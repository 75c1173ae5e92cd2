import { TIME } from '../../lexicon/words.ts';
import { GENITIVE, has, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import { joining, modal } from './ahead.ts';
import { floated, sought } from './candidates.ts';
import type { Deed, Place } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import { firstTo, toBefore } from './infinitive.ts';
import { intoForce } from './into-force.ts';
import { opening } from './opening.ts';
import { ruledOut, seatRefused, turnedDown } from './refused.ts';
import {
  type ActKind,
  ASKED,
  DECIDED,
  FORMS,
  JOINING,
  LEAVING,
  MORE,
  PLANNED,
  REFUSED,
  WISHED,
} from './verbs.ts';

/** The act that the verb at `at` tells of, or null. Whether it is done, to come, refused or only spoken of is decided by the verbs about it. */
export function deedAt(tokens: readonly Token[], at: number): Deed | null {
  const token = tokens[at];
  if (token?.kind !== WORD) return null;
  const force = intoForce(tokens, at);
  if (force) return force;
  const party = partyAt(tokens, at);
  if (party) return party;
  const seat = seatRefused(tokens, at);
  if (seat) return seat;
  const [base, form] = FORMS.get(token.low) ?? MORE.get(token.low) ?? [];
  if (!base || !form || (token.capital && at > 0)) return null;
  const deed = { at, to: at + 1 };
  const kind = doneKind(tokens, at, base);
  if (kind === undefined) return null;
  const joins = base in JOINING || kind === 'ESTABLISHED';
  const to = form === 'base' ? toBefore(tokens, at) : -1;
  if (to >= 0) return joins ? planned(tokens, to, deed, kind) : null;
  const group = groupOf(tokens, at);
  if (form === 'ing')
    return joins
      ? (ruledOut(tokens, at, deed) ??
          floated(tokens, at, at) ??
          joining(tokens, group, deed) ??
          opening(tokens, deed, kind))
      : null;
  if (tokens[at - 1]?.low === 'having') return opening(tokens, deed, kind);
  if (group.modal) return joins ? modal(tokens, group, deed) : null;
  // "Norland did | sign"
  const stressed = form === 'base' && tokens.slice(group.from, at).some(({ low }) => low === 'did');
  if ((form === 'base' && !stressed) || kind === null || group.negative) return null;
  if (isSupposed(tokens, group.from)) return null;
  const near = /^(?:quit|exit|leave|pull|approve)$/.test(base) ? { near: true as const } : {};
  const present = form === 's' && !group.passive ? { present: true as const } : {};
  const { from, passive } = group;
  return { ...deed, ...near, ...present, kind, from, passive, ahead: false };
}

/** "intends to become | a party to", and "has no intention to become …", which a signatory notifies. */
function partyAt(tokens: readonly Token[], at: number): Deed | null {
  // "became a party", "became party", "become a state party"
  const article = tokens[at + 1]?.low === 'a' ? at + 2 : at + 1;
  const noun = tokens[article]?.low === 'state' ? article + 1 : article;
  const party = /^(?:party|member|signatory)$/.test(tokens[noun]?.low ?? '');
  const to = toBefore(tokens, at);
  const low = tokens[at]?.low ?? '';
  if (!/^bec[oa]me$/.test(low) || !party) return null;
  if (to < 0) {
    const group = groupOf(tokens, at);
    const perfect = tokens.slice(group.from, at).some((one) => /^(?:has|have|had)$/.test(one.low));
    if (group.negative || group.modal || !(low === 'became' || perfect)) return null;
    const done = { at, to: noun + 1, from: group.from, passive: false, ahead: false };
    return { ...done, kind: tokens[noun]?.low === 'signatory' ? 'SIGNED' : 'CONSENTED' };
  }
  const deed = planned(tokens, to, { at, to: noun + 1 }, null);
  const intent = deed && tokens.slice(deed.from, at).some(({ low }) => /^inten[dt]/.test(low));
  return deed?.kind === 'DECLINED' && intent
    ? { ...deed, kind: 'INTENT_NOT_TO_BECOME_PARTY' }
    : deed;
}

/** What is done by a verb; null if it does not tell which act, undefined if none. */
function doneKind(tokens: readonly Token[], at: number, base: string): ActKind | null | undefined {
  if (/^normali[sz]e$/.test(base) || base === 'establish')
    return near(tokens, at, /^(?:relations|ties)$/) || isPassiveOf(tokens, at)
      ? 'ESTABLISHED'
      : undefined;
  // A parliament that approves ratification has not bound its state.
  if (base === 'approve' && near(tokens, at, /^(?:ratification|accession|signing|bill)$/))
    return undefined;
  if (base === 'withdraw') return next(tokens, at) === 'from' ? 'WITHDREW' : undefined;
  if (base === 'pull') return next(tokens, at) === 'out' ? 'WITHDREW' : undefined;
  if (base === 'take')
    return tokens[at + 1]?.low === 'part' && tokens[at + 2]?.low === 'in' ? null : undefined;
  if (base === 'participate') return tokens[at + 1]?.low === 'in' ? null : undefined;
  if (base === 'accede') return tokens[at + 1]?.low === 'to' ? 'ACCEDED' : undefined;
  return base in JOINING ? JOINING[base] : LEAVING[base];
}

/** "Relations between the two were | established": the noun stands before. */
const isPassiveOf = (tokens: readonly Token[], at: number) =>
  groupOf(tokens, at).passive &&
  tokens.slice(Math.max(0, at - 12), at).some(({ low }) => /^(?:relations|ties)$/.test(low));

/** The word after a verb, over an adverb: "withdrew unilaterally | from". */
const next = (tokens: readonly Token[], at: number): string | undefined =>
  tokens[at + 1]?.low.endsWith('ly') ? tokens[at + 2]?.low : tokens[at + 1]?.low;

const near = (tokens: readonly Token[], at: number, word: RegExp) =>
  tokens.slice(at + 1, at + 6).some(({ low }) => word.test(low));

/** "agreed to sign", "wants to join", "refused to sign", "invited Norland to join". */
function planned(
  tokens: readonly Token[],
  to: number,
  deed: Place,
  done: ActKind | null,
): Deed | null {
  const last = pastTime(tokens, to - 1);
  // "decided | not to sign"
  if (tokens[last]?.low === 'not') return notTo(tokens, last, deed);
  const before = tokens[last]?.low ?? '';
  const group = groupOf(tokens, last);
  const act = (kind: ActKind, object?: Deed['object']): Deed => ({
    ...deed,
    kind,
    from: group.from,
    passive: false,
    ahead: true,
    ...(object ? { object } : {}),
  });
  const first =
    floated(tokens, deed.at, to) ?? sought(tokens, deed.at, to) ?? firstTo(tokens, last);
  if (first && 'kind' in first) return first;
  if (first?.ahead) return { ...act(first.open ? 'FLOATED' : 'ANNOUNCED'), from: first.from };
  if (first) return done && { ...act(done), from: first.from, ahead: false };
  if (group.modal && !/^(?:will|would)$/.test(group.modal)) return null;
  // "Norland is to sign"
  if (/^(?:is|are)$/.test(before) && (tokens[last - 1]?.capital || tokens[last - 1]?.low === 'it'))
    return act('ANNOUNCED');
  // "has no plans to sign"
  if (tokens[last - 1]?.low === 'no')
    return DECIDED.test(before) || PLANNED.test(before)
      ? { ...act('DECLINED'), from: groupOf(tokens, last - 2).from }
      : null;
  // "Norland | 's decision to join"
  const owned = tokens[last - 1]?.kind === GENITIVE;
  if (owned && /^(?:decision|pledge|promise|vow)$/.test(before))
    return { ...act('ANNOUNCED'), from: last - 1, owned };
  if (owned) return null;
  // "rejected an invitation to join"
  if (/^(?:invitation|offer|call|calls|request)$/.test(before))
    return turnedDown(tokens, last, act);
  if (group.negative && /^(?:intend|plan)$/.test(before)) return act('DECLINED');
  if (DECIDED.test(before)) {
    const decided = /^(?:agreed|decided|voted|pledged|vowed|promised|committed)$/.test(before);
    if (group.negative) return null;
    return { ...act('ANNOUNCED'), ...(decided && !group.modal ? { decided } : {}) };
  }
  if (PLANNED.test(before)) return group.negative ? null : { ...act('ANNOUNCED'), plan: true };
  if (WISHED.test(before)) {
    const asked = /ed$/.test(before) ? { decided: true as const } : {};
    return group.negative ? act('DECLINED') : { ...act('APPLIED'), ...asked };
  }
  if (REFUSED.test(before)) return group.negative ? null : act('DECLINED');
  for (let i = last - 1; i > last - 10 && i >= 0; i--) {
    if (!ASKED.test(tokens[i]?.low ?? '')) continue;
    const asking = groupOf(tokens, i);
    // "called on | Norland"
    const start = /^(?:on|upon)$/.test(tokens[i + 1]?.low ?? '') ? i + 2 : i + 1;
    return asking.negative || asking.passive
      ? null
      : { decided: true, ...act('SOUGHT', { from: start, to }), from: asking.from, asked: true };
  }
  return null;
}

function notTo(tokens: readonly Token[], not: number, deed: Place): Deed | null {
  const { from, negative, modal } = groupOf(tokens, not - 1);
  const chosen = /^(?:decided|chose|opted|vowed|promised|pledged|agreed|resolved)$/;
  if (negative || modal || !chosen.test(tokens[not - 1]?.low ?? '')) return null;
  return { ...deed, kind: 'DECLINED', from, passive: false, ahead: true };
}

/** "pledged | on Sunday | to ratify": the token before the time. */
function pastTime(tokens: readonly Token[], last: number): number {
  let at = last;
  while (has(tokens[at], TIME) || tokens[at]?.kind === NUMBER) at--;
  // "agreed | with Norland | to sign"
  if (at === last && tokens[at]?.capital && tokens[at - 1]?.low === 'with') return at - 2;
  return at < last && /^(?:on|in|last|this|earlier)$/.test(tokens[at]?.low ?? '') ? at - 1 : at;
}
