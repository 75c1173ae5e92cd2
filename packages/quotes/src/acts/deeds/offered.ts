import { GENITIVE, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { byAfter, groupOf, isSupposed } from './group.ts';
import { countOf, rendered } from './render.ts';

const OFFERS = /^(?:invite[ds]?|offer(?:ed|s)?|grant(?:ed|s)|propose[ds]|hand(?:ed|s))$/;
const SEAT =
  /^(?:an? |the )?(?:[^,· ]+ ){0,2}?(?:seat|place|chair|membership)(?: (?:on|in|at|of)) /;
const ONTO = /^(?:onto|into|aboard|to) /;
const FAR = 10;

/** "invited Norland onto the board", "offered Norland a seat on it", "was offered a seat on it by Sudmark": one state asks another in. */
export function offered(tokens: readonly Token[], at: number): Deed | null {
  const low = tokens[at]?.low ?? '';
  if (!OFFERS.test(low)) return null;
  const { from, negative, modal, passive } = groupOf(tokens, at);
  if (negative || modal || isSupposed(tokens, from)) return null;
  const invites = low.startsWith('invite');
  const base = { kind: 'SOUGHT', from, at, passive: false, ahead: true, asked: true } as const;
  for (let i = at + 1; i < at + FAR; i++) {
    const token = tokens[i];
    if (token?.kind !== WORD && token?.kind !== GENITIVE) return null;
    const found = (invites ? ONTO : SEAT).exec(rendered(tokens, i, i + 6))?.[0];
    if (found === undefined || (passive && i > at + 1)) continue;
    const to = i + countOf(found);
    if (!passive)
      return i > at + 1 ? { ...base, to, decided: true, object: { from: at + 1, to: i } } : null;
    const by = byAfter(tokens, to);
    return by > 0 ? { ...base, to, by: by + 1 } : { ...base, to, unnamed: true };
  }
  return null;
}

const SENT =
  /^(?:extended|sent|issued|made|handed|delivered|gave|given|offered|sends|extends|renewed)$/;
const RECEIVED = /^(?:received|got|gotten|receives|obtained)$/;

/** "sent Norland an | invitation | to join", "An invitation to join it was sent to Norland", "received an invitation to join it from Norland". */
export function invitation(
  tokens: readonly Token[],
  noun: number,
  act: (from: number) => Deed,
): Deed | null {
  const head = tokens.findLastIndex(
    ({ low }, i) => i < noun && i > noun - FAR && (SENT.test(low) || RECEIVED.test(low)),
  );
  if (head >= 0) {
    const group = groupOf(tokens, head);
    if (group.negative || group.modal || isSupposed(tokens, group.from)) return null;
    const deed = { ...act(group.from), decided: true as const };
    if (RECEIVED.test(tokens[head]?.low ?? '')) {
      const by = tokens.findIndex(({ low }, i) => i > noun && i < noun + 24 && low === 'from');
      return by > 0 ? { ...deed, by: by + 1 } : { ...deed, unnamed: true };
    }
    return group.passive || noun - head < 3
      ? null
      : { ...deed, object: { from: head + 1, to: noun - 1 } };
  }
  if (noun > 2 && tokens[noun - 1]?.low !== 'an') return null;
  for (let i = noun + 1; i < noun + 24; i++) {
    if (!SENT.test(tokens[i]?.low ?? '')) continue;
    const { negative, modal, passive } = groupOf(tokens, i);
    const to = tokens[i + 1]?.low === 'to' ? i + 2 : -1;
    if (negative || modal || !passive || to < 0) return null;
    return {
      ...act(Math.max(0, noun - 1)),
      unnamed: true,
      object: { from: to, to: Math.min(tokens.length, to + 12) },
    };
  }
  return null;
}
