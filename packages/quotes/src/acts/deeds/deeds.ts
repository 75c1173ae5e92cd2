import { type Token, WORD } from '../../tokens/token.ts';
import { joining, modal, suspending } from './ahead.ts';
import { asOne, floated } from './candidates.ts';
import type { Deed } from './deed.ts';
import { groupOf, isSupposed } from './group.ts';
import { firstTo, toBefore } from './infinitive.ts';
import { intoForce } from './into-force.ts';
import { opening } from './opening.ts';
import { participle } from './participle.ts';
import { barred, gerund, planned } from './planned.ts';
import { isName, type Predicate, predicateAt } from './predicate.ts';
import { rendered } from './render.ts';
import { type ActKind, FORMS, JOINING, LEAVING, MORE } from './verbs.ts';
import { byPaper } from './withdrawal.ts';

/** The act that the verb at `at` tells of, or null. Whether it is done, to come, refused or only spoken of is decided by the verbs about it. */
export function deedAt(tokens: readonly Token[], at: number): Deed | null {
  const token = tokens[at];
  if (token?.kind !== WORD) return null;
  const force = intoForce(tokens, at);
  if (force) return force;
  const found = predicateAt(tokens, at) ?? verbAt(tokens, at);
  if (!found) return null;
  const { kind, form } = found;
  const deed = { at, to: found.to, ...(found.instrument ? { instrument: true as const } : {}) };
  const base = FORMS.get(token.low)?.[0] ?? '';
  const open = kind === null || OPEN.test(kind);
  const to = form === 'base' ? toBefore(tokens, at) : -1;
  if (to >= 0) return open ? planned(tokens, to, deed, kind) : null;
  const group = groupOf(tokens, at);
  const paper = byPaper(tokens, deed, kind);
  if (paper) return paper;
  if (form === 'ing') {
    const told = open
      ? (gerund(tokens, at, deed, kind) ??
        barred(tokens, deed) ??
        floated(tokens, at, at) ??
        joining(tokens, group, deed, kind))
      : suspending(tokens, group, deed, kind);
    return told ?? opening(tokens, deed, kind) ?? participle(tokens, deed, kind);
  }
  const lead = tokens[at - 1]?.low;
  if (lead === 'having' && at === 1) return opening(tokens, deed, kind);
  // "the latest country to have | signed"
  const first = lead === 'have' && tokens[at - 2]?.low === 'to' ? firstTo(tokens, at - 3) : null;
  if (first && kind && !first.ahead)
    return { ...deed, kind, from: first.from, passive: false, ahead: false };
  if (group.modal) {
    const as = asOne(tokens, group.from);
    if (as > 0) return open && !group.negative ? floated(tokens, at, as) : null;
    return open ? modal(tokens, group, deed, kind) : null;
  }
  // "Norland did | sign"
  const stressed = form === 'base' && tokens.slice(group.from, at).some(({ low }) => low === 'did');
  // "they saw Norland's minister | sign"
  const seen =
    form === 'base' &&
    tokens.slice(Math.max(0, at - 10), at).some(({ low }) => /^(?:saw|watched)$/.test(low));
  if ((form === 'base' && !stressed && !seen) || kind === null || group.negative) return null;
  if (isSupposed(tokens, group.from) || lead === 'to') return null;
  if (kind === 'DECLINED' && isFormer(tokens, group.from, at, found.to)) return null;
  const near = /^(?:quit|exit|leave|approve|accept)$/.test(base) ? { near: true as const } : {};
  const present = form === 's' && !group.passive ? { present: true as const } : {};
  const from = lead === 'having' ? at - 1 : group.from;
  return { ...deed, ...near, ...present, kind, from, passive: group.passive, ahead: false };
}

/** "had stayed outside the accord", "stayed out of it for years": how it was once, and nothing that a state decided. */
const isFormer = (tokens: readonly Token[], from: number, at: number, to: number): boolean =>
  /^(?:stay|remain|kept|keep|steer|sat|sits)/.test(tokens[at]?.low ?? '') &&
  (tokens.slice(from, at).some(({ low }) => low === 'had') ||
    /(?<![^ ])(?:until|till|for (?:\S+ ){0,3}?(?:years|decades|long|months|half a century)) /.test(
      rendered(tokens, to, to + 12),
    ));

/** What may be promised, refused or sought of those who stand outside. */
const OPEN =
  /^(?:SIGNED|INITIALLED|RATIFIED|ACCEDED|ACCEPTED|APPROVED|CONSENTED|ENDORSED|ESTABLISHED|DECLINED)$/;

/** An act that one verb tells of. */
function verbAt(tokens: readonly Token[], at: number): Predicate | null {
  const token = tokens[at] as Token;
  const [base, form] = FORMS.get(token.low) ?? MORE.get(token.low) ?? [];
  if (!base || !form || isName(tokens, at)) return null;
  const kind = doneKind(tokens, at, base);
  return kind === undefined ? null : { kind, form, to: at + 1, instrument: false };
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
  if (/^(?:accede|withdraw|pull|take)$/.test(base)) return undefined;
  if (base === 'participate') return tokens[at + 1]?.low === 'in' ? null : undefined;
  return base in JOINING ? JOINING[base] : LEAVING[base];
}

/** "Relations between the two were | established": the noun stands before. */
const isPassiveOf = (tokens: readonly Token[], at: number) =>
  groupOf(tokens, at).passive &&
  tokens.slice(Math.max(0, at - 12), at).some(({ low }) => /^(?:relations|ties)$/.test(low));

const near = (tokens: readonly Token[], at: number, word: RegExp) =>
  tokens.slice(at + 1, at + 6).some(({ low }) => word.test(low));
