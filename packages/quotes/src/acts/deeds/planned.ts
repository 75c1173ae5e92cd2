import { AUX, MODAL, TIME } from '../../lexicon/words.ts';
import { COLON, DASH, GENITIVE, has, NUMBER, SEMICOLON, type Token } from '../../tokens/token.ts';
import { type Attitude, attitudeBefore } from './attitudes.ts';
import { floated, sought } from './candidates.ts';
import type { Deed, Place } from './deed.ts';
import { byAfter, groupOf } from './group.ts';
import { firstTo, turnsTo } from './infinitive.ts';
import { invitation } from './offered.ts';
import { countOf, rendered } from './render.ts';
import { type ActKind, ASKED } from './verbs.ts';

/** "agreed to sign", "wants to join", "refused to sign", "invited Norland to join". */
export function planned(
  tokens: readonly Token[],
  to: number,
  deed: Place,
  done: ActKind | null,
): Deed | null {
  const last = pastTime(tokens, to - 1);
  const act = (kind: ActKind, from: number): Deed => ({
    ...deed,
    kind,
    from,
    passive: false,
    ahead: true,
  });
  const first =
    floated(tokens, deed.at, to) ??
    sought(tokens, deed.at, to) ??
    firstTo(tokens, last) ??
    turnsTo(tokens, last);
  if (first && 'kind' in first) return first;
  if (first?.ahead) return act(first.open ? 'FLOATED' : 'ANNOUNCED', first.from);
  if (first) return done && { ...act(done, first.from), ahead: false };
  // "Norland is to sign", "Norland | 's decision to join"
  const before = tokens[last]?.low ?? '';
  const group = groupOf(tokens, last);
  if (/^(?:is|are)$/.test(before) && !group.modal && !group.negative)
    return act(done === 'DECLINED' ? done : 'ANNOUNCED', group.from);
  const owned = tokens[last - 1]?.kind === GENITIVE;
  if (owned && /^(?:decision|pledge|promise|vow)$/.test(before))
    return { ...act('ANNOUNCED', last - 1), owned };
  // "Norland's decision not to join"
  if (before === 'not' && /^(?:decision|choice)$/.test(tokens[last - 1]?.low ?? ''))
    return tokens[last - 2]?.kind === GENITIVE
      ? { ...act('DECLINED', last - 2), owned: true }
      : null;
  const said = attitudeBefore(tokens, last + 1, 'to');
  // "accepted Norland's invitation to"; not "Norland's wish to"
  if (owned && (!said || said.head >= last)) return null;
  return said ? towards(tokens, said, deed, done) : asked(tokens, last, to, act);
}

/** "ruled out | joining", "agreed on joining" */
export function gerund(tokens: readonly Token[], at: number, deed: Place, done: ActKind | null) {
  const end = tokens[at - 1]?.low.endsWith('ly') ? at - 1 : at;
  const said = attitudeBefore(tokens, end, 'ing');
  return said && towards(tokens, said, deed, done);
}

/** "Joining the accord is out of the question for | Norland", ", | Norland's minister said": whose it is. */
export function barred(tokens: readonly Token[], deed: Place): Deed | null {
  const before = tokens[deed.at - 1];
  if (before && before.kind !== DASH && before.kind !== COLON) return null;
  const line = rendered(tokens, deed.at, deed.at + FAR);
  const found = BARRED.exec(line);
  if (!found) return null;
  const end = deed.at + countOf(found[0]);
  const object = { from: end, to: Math.min(tokens.length, end + 16) };
  return { ...deed, kind: 'DECLINED', from: deed.at, passive: false, ahead: true, object };
}

const FAR = 24;
const BARRED =
  /^[^,·]*? (?:is|was|remains|remained) (?:(?!not |never |no )\S+ )?(?:out of the question|off the table|ruled out|not an option|not on the (?:table|agenda|cards)|no option) (?:, |for )/;

const CHOSEN =
  /^(?:agreed|decided|voted|pledged|vowed|promised|committed|resolved|opted|chose|elected|accepted|took|taken|made|gave|reached|undertook)$/;

/** What a decision, plan, wish or refusal to join makes of it, done or denied. */
function towards(
  tokens: readonly Token[],
  { attitude, head }: { readonly attitude: Attitude; readonly head: number },
  deed: Place,
  done: ActKind | null,
): Deed | null {
  const { from, modal: may, negative } = groupOf(tokens, head);
  if (may && !/^(?:will|would)$/.test(may)) return null;
  const low = tokens[head]?.low ?? '';
  // "had been due to sign", "had planned to": it was not done.
  const past = tokens.slice(from, head).some((one) => one.low === 'had');
  if (past && !CHOSEN.test(low) && attitude !== 'REFUSED') return null;
  const act = (kind: ActKind): Deed => ({ ...deed, kind, from, passive: false, ahead: true });
  const party = /^bec[oa]me$/.test(tokens[deed.at]?.low ?? '');
  const refusal = (): Deed =>
    act(
      party &&
        INTENDED.test(
          tokens
            .slice(from, deed.at)
            .map((one) => one.low)
            .join(' '),
        )
        ? 'INTENT_NOT_TO_BECOME_PARTY'
        : 'DECLINED',
    );
  if (done === 'DECLINED')
    return /^(?:DECIDED|PLANNED)$/.test(attitude) && !negative ? act(done) : null;
  if (attitude === 'REFUSED') return negative ? null : refusal();
  if (attitude === 'WISHED') {
    const then = /ed$/.test(low) ? { decided: true as const } : {};
    return negative ? refusal() : { ...act('APPLIED'), ...then };
  }
  if (negative) return /^(?:intend|plan|going)$/.test(low) ? refusal() : null;
  if (attitude === 'PLANNED') return { ...act('ANNOUNCED'), plan: true };
  return { ...act('ANNOUNCED'), ...(CHOSEN.test(low) && !may ? { decided: true as const } : {}) };
}

const INTENDED = /\binten[dt]/;

/** "invited | Norland | to join", "called on Norland to join", "Norland was invited by Sudmark to join" */
function asked(
  tokens: readonly Token[],
  last: number,
  to: number,
  act: (kind: ActKind, from: number) => Deed,
): Deed | null {
  for (let i = last; i > last - 18 && i >= 0; i--) {
    if (i < last - 9 && (tokens[i]?.kind === SEMICOLON || has(tokens[i], AUX | MODAL))) return null;
    if (!ASKED.test(tokens[i]?.low ?? '')) continue;
    const { from, modal: may, negative, passive } = groupOf(tokens, i);
    if (negative || may) return null;
    // "tried to | persuade Norland to join"
    const effort = tokens[i - 1]?.low === 'to' ? pastTime(tokens, i - 2) : -1;
    const trying = /^(?:tried|trying|tries|sought|seeks)$/.test(tokens[effort]?.low ?? '');
    const first = trying ? groupOf(tokens, effort) : null;
    if (first && (first.negative || first.modal)) return null;
    const deed: Deed = { decided: true, ...act('SOUGHT', first?.from ?? from), asked: true };
    const next = tokens[i + 1]?.low ?? '';
    if (tokens[i]?.low === 'invitation' && i + 1 === to)
      return invitation(tokens, i, (from) => ({ ...act('SOUGHT', from), asked: true }));
    // "was invited by Norland to join", "was invited to join the accord by Norland"
    if (passive && !tokens[i]?.low.endsWith('ing')) {
      const by = next === 'by' ? i + 1 : byAfter(tokens, to);
      if (by > 0) return next === 'by' || i + 1 === to ? { ...deed, by: by + 1 } : null;
      return i + 1 === to ? { ...deed, unnamed: true } : null;
    }
    // "sent an invitation to Norland to join"
    if (
      /^(?:invitation|call|appeal|plea)$/.test(tokens[i]?.low ?? '') &&
      /^(?:to|on|upon|for)$/.test(next)
    ) {
      const head = tokens.findLastIndex(
        ({ low }, k) =>
          k < i &&
          k > i - 5 &&
          /^(?:sent|extended|issued|offered|renewed|repeated|reiterated|made|handed|sends|extends)$/.test(
            low,
          ),
      );
      if (head < 0) return null;
      const sent = groupOf(tokens, head);
      return sent.negative || sent.modal || sent.passive
        ? null
        : { ...deed, from: sent.from, object: { from: i + 2, to } };
    }
    // "received an invitation from Norland to join"
    if (tokens[i]?.low === 'invitation' && next === 'from') {
      const head = tokens.findLastIndex(
        ({ low }, k) => k < i && k > i - 5 && /^(?:received|got|gotten|receives)$/.test(low),
      );
      return head < 0 ? null : { ...deed, from: groupOf(tokens, head).from, by: i + 2 };
    }
    const start = /^(?:on|upon|to|with)$/.test(next) ? i + 2 : i + 1;
    return { ...deed, object: { from: start, to } };
  }
  return null;
}

/** "pledged | on Sunday | to ratify": the token before the time. */
function pastTime(tokens: readonly Token[], last: number): number {
  let at = last;
  while (has(tokens[at], TIME) || tokens[at]?.kind === NUMBER) at--;
  // "agreed | with Norland | to sign"
  if (at === last && tokens[at]?.capital && tokens[at - 1]?.low === 'with') return at - 2;
  return at < last && /^(?:on|in|last|this|earlier)$/.test(tokens[at]?.low ?? '') ? at - 1 : at;
}
