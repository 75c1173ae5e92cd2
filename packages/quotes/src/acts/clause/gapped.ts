import type { Entry } from '../../gazetteer/entry.ts';
import { COMMA, SEMICOLON, STOP, type Token } from '../../tokens/token.ts';
import { isAnother, type Target } from '../accord/target.ts';
import { type When, whenIn } from '../day.ts';
import type { Deed } from '../deeds/deed.ts';
import type { Scene } from './actors.ts';

/** Who did what the verb before tells of, without a verb of its own: "…, and | Sudmark in December". */
export interface Gapped {
  readonly country: Entry;
  /** Another accord: "and | Velmark the Harbour Treaty"; null for the same. */
  readonly object: Target | null;
  readonly when: When | null;
  readonly to: number;
}

/** The states that follow an act at `from`, each with a time or an accord of its own, up to the end of the clause. */
export function gappedAfter(
  text: string,
  scene: Scene,
  deed: Deed,
  from: number,
  published: string | null,
): Gapped[] {
  const { tokens } = scene;
  const out: Gapped[] = [];
  for (let at = from; ; ) {
    const start = pastJoint(tokens, at, deed);
    const state = start === null ? undefined : scene.states.find((one) => one.from === start);
    if (state?.head !== 'BINDING') return out;
    const object = objectAt(scene, state.to);
    const next = object?.at?.to ?? state.to;
    const when = timeAt(text, tokens, next, published);
    const to = when?.to ?? next;
    const end = tokens[to];
    const ends =
      !end ||
      end.kind === STOP ||
      end.kind === COMMA ||
      end.kind === SEMICOLON ||
      (end.low === 'and' && pastState(scene, to, deed));
    if (!ends || !(object || when)) return out;
    out.push({ country: state.entry, object, when, to });
    at = to;
  }
}

/** Past ", and", ";", and the "by" of a passive; null where nothing joins. */
function pastJoint(
  tokens: readonly Token[],
  from: number,
  { passive, kind }: Pick<Deed, 'passive' | 'kind'>,
): number | null {
  let at = from;
  if (tokens[at]?.kind === COMMA || tokens[at]?.kind === SEMICOLON) at++;
  if (tokens[at]?.low === 'and') at++;
  if (at === from) return null;
  const whom = kind === 'ENTERED_INTO_FORCE';
  const link = whom ? 'for' : passive ? 'by' : null;
  return link !== null && tokens[at]?.low === link ? at + 1 : at;
}

const pastState = ({ tokens, states }: Scene, and: number, { kind }: Deed): boolean =>
  states.some(
    ({ from }) => from === pastJoint(tokens, and, { passive: true, kind }) || from === and + 1,
  );

function objectAt({ tokens, named }: Scene, at: number): Target | null {
  const first = tokens[at]?.low === 'the' ? at + 1 : at;
  const one = named.find(({ from }) => from === first);
  return one && !isAnother(tokens, one) ? { entry: one.entry, others: one.others, at: one } : null;
}

/** "in December", "on 3 June 2029", right there. */
export function timeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  published: string | null,
): When | null {
  const first = /^(?:in|on)$/.test(tokens[at]?.low ?? '') ? at + 1 : at;
  if (first === at) return null;
  const when = whenIn(text, tokens, first, Math.min(tokens.length, first + 5), published);
  return when?.from === first ? when : null;
}
