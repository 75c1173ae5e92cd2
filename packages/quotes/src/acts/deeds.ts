import { type Token, WORD } from '../tokens/token.ts';
import { type Group, groupOf, isSupposed } from './group.ts';
import {
  type ActKind,
  ASKED,
  DECIDED,
  FORMS,
  JOINING,
  LEAVING,
  MORE,
  REFUSED,
  WISHED,
} from './verbs.ts';

/** What a verb tells of: an act, with the tokens of its verb group. */
export interface Deed {
  readonly kind: ActKind;
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly passive: boolean;
  /** What is to come. */
  readonly ahead: boolean;
  /** Who is to act stands between the verb and its infinitive: "invited | Norland | to join". */
  readonly object?: { readonly from: number; readonly to: number };
}

/** Where the "to" before an infinitive stands: "to | formally join"; -1 if there is none. */
function toBefore(tokens: readonly Token[], at: number): number {
  const last = tokens[at - 1]?.low.endsWith('ly') ? at - 2 : at - 1;
  return tokens[last]?.low === 'to' ? last : -1;
}

/** The act that the verb at `at` tells of, or null. Whether it is done, to come, refused or only spoken of is decided by the verbs about it. */
export function deedAt(tokens: readonly Token[], at: number): Deed | null {
  const token = tokens[at];
  if (token?.kind !== WORD) return null;
  const force = intoForce(tokens, at);
  if (force) return force;
  const [base, form] = FORMS.get(token.low) ?? MORE.get(token.low) ?? [];
  if (!base || !form || (token.capital && at > 0)) return null;
  const deed = { at, to: at + 1 };
  const kind = doneKind(tokens, at, base);
  if (kind === undefined) return null;
  const joins = base in JOINING || kind === 'ESTABLISHED';
  const to = form === 'base' ? toBefore(tokens, at) : -1;
  if (to >= 0) return joins ? planned(tokens, to, deed, kind) : null;
  const group = groupOf(tokens, at);
  if (form === 'ing') return joins ? ruledOut(tokens, at, deed) : null;
  if (group.modal) return joins ? modal(tokens, group, deed) : null;
  if (form === 'base' || kind === null || group.negative) return null;
  if (isSupposed(tokens, group.from)) return null;
  return { ...deed, kind, from: group.from, passive: group.passive, ahead: false };
}

/** What is done by a verb; null if it does not tell which act, undefined if none. */
function doneKind(tokens: readonly Token[], at: number, base: string): ActKind | null | undefined {
  if (/^normali[sz]e$/.test(base) || base === 'establish')
    return near(tokens, at, /^(?:relations|ties)$/) ? 'ESTABLISHED' : undefined;
  if (base === 'withdraw') return near(tokens, at, /^from$/) ? 'WITHDREW' : undefined;
  if (base === 'accede') return tokens[at + 1]?.low === 'to' ? 'ACCEDED' : undefined;
  return base in JOINING ? JOINING[base] : LEAVING[base];
}

const near = (tokens: readonly Token[], at: number, word: RegExp) =>
  tokens.slice(at + 1, at + 6).some(({ low }) => word.test(low));

type Place = Pick<Deed, 'at' | 'to'>;

/** "will join", "would not sign", "could join". */
function modal(
  tokens: readonly Token[],
  { from, modal, negative, passive }: Group,
  deed: Place,
): Deed | null {
  if (passive || isSupposed(tokens, from)) return null;
  if (tokens.slice(from, deed.at).some(({ low }) => low === 'have')) return null;
  const act = (kind: ActKind): Deed => ({ ...deed, kind, from, passive: false, ahead: true });
  const sure = /^(?:will|would|shall|won['’]t|wouldn['’]t)$/.test(modal ?? '');
  if (negative) return sure ? act('DECLINED') : null;
  if (sure) return act('ANNOUNCED');
  return /^(?:could|may|might)$/.test(modal ?? '') ? act('FLOATED') : null;
}

/** "agreed to sign", "wants to join", "refused to sign", "invited Norland to join". */
function planned(
  tokens: readonly Token[],
  to: number,
  deed: Place,
  done: ActKind | null,
): Deed | null {
  const last = to - 1;
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
  const first = firstTo(tokens, last);
  if (first?.ahead) return { ...act('ANNOUNCED'), from: first.from };
  if (first) return done && { ...act(done), from: first.from, ahead: false };
  if (group.modal && !/^(?:will|would)$/.test(group.modal)) return null;
  if (DECIDED.test(before)) return group.negative ? null : act('ANNOUNCED');
  if (WISHED.test(before)) return group.negative ? act('DECLINED') : act('APPLIED');
  if (REFUSED.test(before)) return group.negative ? null : act('DECLINED');
  for (let i = last - 1; i > last - 10 && i >= 0; i--) {
    if (!ASKED.test(tokens[i]?.low ?? '')) continue;
    const asking = groupOf(tokens, i);
    return asking.negative || asking.passive
      ? null
      : { ...act('SOUGHT', { from: i + 1, to }), from: asking.from };
  }
  return null;
}

/** "will be the first country | to join", "became the ninth state | to sign": where its verb group begins, or null. */
function firstTo(tokens: readonly Token[], last: number): { from: number; ahead: boolean } | null {
  if (!/^(?:country|countries|nation|nations|state|states|member)$/.test(tokens[last]?.low ?? ''))
    return null;
  for (let at = last - 1; at > last - 10 && at > 0; at--) {
    const low = tokens[at]?.low ?? '';
    if (!/^(?:be|become|became)$/.test(low)) continue;
    const { from, modal, negative } = groupOf(tokens, at);
    const has = tokens.slice(from, at).some((token) => /^(?:has|have|had)$/.test(token.low));
    const done = low === 'became' || (low === 'become' && has);
    if (negative || isSupposed(tokens, from) || !(done || modal === 'will')) return null;
    return { from, ahead: !done };
  }
  return null;
}

/** "ruled out joining". */
function ruledOut(tokens: readonly Token[], at: number, deed: Place): Deed | null {
  const [two, one] = [tokens[at - 2]?.low, tokens[at - 1]?.low];
  const out =
    (one === 'out' && /^rul(?:ed|es|ing)$/.test(two ?? '')) || /^reject(?:ed|s)$/.test(one ?? '');
  // "has no intention of joining"
  if (one === 'of' && two === 'intention' && tokens[at - 3]?.low === 'no')
    return { ...deed, kind: 'DECLINED', from: at - 4, passive: false, ahead: true };
  if (!out) return null;
  const last = one === 'out' ? at - 2 : at - 1;
  const { from, negative } = groupOf(tokens, last);
  return negative ? null : { ...deed, kind: 'DECLINED', from, passive: false, ahead: true };
}

/** "entered into force", "came into effect", "took effect". */
function intoForce(tokens: readonly Token[], at: number): Deed | null {
  const [low, next, noun] = [tokens[at]?.low ?? '', tokens[at + 1]?.low, tokens[at + 2]?.low];
  const two =
    /^(?:entered|came|enters|comes)$/.test(low) &&
    next === 'into' &&
    /^(?:force|effect)$/.test(noun ?? '');
  const one = /^(?:took|takes)$/.test(low) && next === 'effect';
  if (!two && !one) return null;
  const { from, negative, modal } = groupOf(tokens, at);
  if (negative || modal || isSupposed(tokens, from)) return null;
  return {
    kind: 'ENTERED_INTO_FORCE',
    from,
    at,
    to: at + (two ? 3 : 2),
    passive: false,
    ahead: false,
  };
}
