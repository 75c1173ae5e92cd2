import { GENITIVE, NUMBER, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';

const END = /^(?:withdrawal|denunciation|exit)$/;
const FAR = 14;

/** "notified the depositary | that it is pulling out of", "served notice on Monday that it is leaving": a notice by its clause. */
export function noticed(tokens: readonly Token[], at: number): Deed | null {
  const low = tokens[at]?.low ?? '';
  const notice = /^(?:served|gave|given)$/.test(low) && noticeAfter(tokens, at);
  if (!notice && low !== 'notified') return null;
  const that = wordAfter(tokens, at, /^that$/);
  if (that < 0) return null;
  const it = /^(?:it|they)$/.test(tokens[that + 1]?.low ?? '') ? that + 2 : that + 3;
  const whole = tokens.slice(that + 1, it).map(({ low: word }) => word);
  if (!/^(?:it|they|(?:the|its) (?:country|government|kingdom|republic))$/.test(whole.join(' ')))
    return null;
  const now = /^(?:is|are|was|were)$/.test(tokens[it]?.low ?? '');
  const leaving = /^(?:pulling|leaving|quitting|exiting|withdrawing)$/;
  if (!now || !leaving.test(tokens[it + 1]?.low ?? '')) return null;
  const { from, passive } = groupOf(tokens, at);
  return { kind: 'WITHDRAWAL_NOTIFIED', from, at, to: it + 2, passive, ahead: false };
}

const noticeAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ low }) => low === 'notice');

/** "ceased to be a party to | the treaty when its withdrawal took effect": not where an accord ended, or expelled it. */
export function ceased(tokens: readonly Token[], at: number): Deed | null {
  if (tokens[at]?.low !== 'ceased') return null;
  const words = tokens.slice(at + 1, at + 7).map(({ low }) => low);
  const party = /^to be (?:a )?(?:state )?(?:party|member)/.exec(words.join(' '));
  if (!party || !tokens.some(({ low }) => END.test(low))) return null;
  const { from } = groupOf(tokens, at);
  const to = at + 1 + party[0].split(' ').length;
  return { kind: 'WITHDREW', from, at, to, passive: false, ahead: false };
}

/** "Norland's | withdrawal from the treaty took effect". */
export function gone(tokens: readonly Token[], at: number): Deed | null {
  if (!END.test(tokens[at]?.low ?? '') || tokens[at - 1]?.kind !== GENITIVE) return null;
  if (tokens[at + 1]?.low !== 'from') return null;
  const verb = wordAfter(tokens, at, /^(?:took|became|came|entered)$/);
  const end = tokens
    .slice(verb + 1, verb + 3)
    .map(({ low }) => low)
    .join(' ');
  if (verb < 0 || !/^(?:effect\b|effective\b|into (?:effect|force)$)/.test(end)) return null;
  const { from, negative, modal } = groupOf(tokens, verb);
  if (negative || modal || isSupposed(tokens, from) || isSupposed(tokens, at - 2)) return null;
  return {
    kind: 'WITHDREW',
    from: at - 1,
    at,
    to: at + 1,
    passive: false,
    ahead: false,
    owned: true,
  };
}

/** The next such word, with nothing but words before it. */
function wordAfter(tokens: readonly Token[], at: number, word: RegExp): number {
  for (let i = at + 1; i < at + FAR; i++) {
    const { kind, low } = tokens[i] ?? {};
    if (kind !== WORD && kind !== NUMBER) return -1;
    if (word.test(low ?? '')) return i;
  }
  return -1;
}
