import type { Entry } from '../../gazetteer/entry.ts';
import { type Cue, isSaying } from '../../reading/cue.ts';
import { afterDateline } from '../../reading/dateline.ts';
import { COMMA, type Token } from '../../tokens/token.ts';
import { forWhom } from '../accord/for-whom.ts';
import type { Deed } from '../deeds/deed.ts';
import { byAfter } from '../deeds/group.ts';
import { FORMS } from '../deeds/verbs.ts';
import { groupEnding, listFrom, type Place } from './lists.ts';
import { entriesIn, type Named } from './named.ts';
import { BINDING } from './offices.ts';
import { onBehalf, signedFor } from './signed-for.ts';
import type { Subject } from './spoken-of.ts';
import type { State } from './states.ts';
import { subjectOf } from './subject.ts';

/** A sentence with the accords, countries and states that it names. */
export interface Scene extends Place {
  readonly cues: readonly Cue[];
  readonly named: readonly Named[];
  readonly parties: readonly Named[];
}

/** Who acts, and the subject of the clause, where the clause has one. */
export interface Actors {
  readonly states: readonly Entry[];
  readonly subject: Subject | null;
  /** Of a passive: where those by whom it was done end. */
  readonly to?: number;
}

/** Who acts: the states that are the subject, or stand after "by"; null where it is somebody else, or nobody is named. */
export function actorsOf(scene: Scene, deed: Deed): Actors | null {
  const { parties, tokens } = scene;
  if (deed.states) return deed.states.length > 0 ? { states: deed.states, subject: null } : null;
  if (deed.spoken)
    return scene.before.length === 1 && scene.states.length === 0
      ? { states: scene.before, subject: null }
      : null;
  if (deed.object) {
    const { from, to } = deed.object;
    const asked = listFrom(scene, from).filter((one) => one.to <= to);
    const subject = deed.asked && !deed.unnamed ? subjectOf(scene, deed.from) : null;
    if (deed.whole && asked.at(-1)?.to !== to) return null;
    if (asked.length === 0) return null;
    if (deed.unnamed)
      return isAskersWord(scene, entriesIn(asked))
        ? { states: entriesIn(asked), subject: null }
        : null;
    if (deed.asked && !subject) return null;
    return { states: entriesIn(asked), subject };
  }
  if (deed.owned) {
    const owner =
      parties.find(({ to, kind }) => to === deed.from && kind === 'country') ??
      spokenOwner(scene, deed);
    if (!owner) return null;
    const subject = deed.doer === undefined ? null : subjectOf(scene, deed.doer);
    const listed = deed.by === undefined ? [] : listFrom(scene, deed.by);
    const signers = subject ? subject.states : listed.map(({ entry }) => entry);
    const bound = deed.doer !== undefined || deed.by !== undefined;
    return !bound || (signers.length === 1 && signers[0] === owner.entry)
      ? { states: [owner.entry], subject }
      : null;
  }
  if (deed.kind === 'ENTERED_INTO_FORCE') {
    const states = forWhom(scene, deed);
    const last = scene.states.findLast(
      ({ entry, from }) => from > deed.to && states.includes(entry),
    );
    return { states, subject: null, ...(last ? { to: last.to } : {}) };
  }
  if (deed.passive) {
    const listed =
      signedFor(scene, deed.to) ??
      ownBehalf(scene, deed) ??
      openBehalf(scene, deed) ??
      listedAfterBy(scene, deed);
    return listed.states.length > 0 ? { ...listed, subject: null } : null;
  }
  if (deed.by !== undefined && listFrom(scene, deed.by).length === 0) return null;
  const subject = subjectOf(scene, deed.from);
  if (!subject) {
    const states = deed.ahead ? [] : onBehalf(scene, deed.to);
    return among(scene, deed) ?? (states.length > 0 ? { states, subject: null } : null);
  }
  if (deed.unnamed && !isAskersWord(scene, subject.states)) return null;
  return subject && canAct(tokens, subject.head, deed) ? { states: subject.states, subject } : null;
}

/** "Norland has been invited to join, | Sudmark said": whether who tells it acts for another state than those who are asked. */
function isAskersWord({ cues, parties }: Scene, asked: readonly Entry[]): boolean {
  const cue = cues.find((one) => isSaying(one) && one.subject && !one.unreal && !one.negative);
  const tellers = parties.filter(
    ({ from, to }) => cue?.subject && from < cue.subject.to && to > cue.subject.from,
  );
  return tellers.length > 0 && tellers.every(({ entry }) => !asked.includes(entry));
}

/** "Norlandic engineers … after their government | 's signing": of the one country that the sentence names. */
function spokenOwner({ tokens, parties }: Scene, { from }: Deed): { entry: Entry } | null {
  if (!/^(?:government|country)$/.test(tokens[from - 1]?.low ?? '')) return null;
  if (!/^(?:its|their|his|her)$/.test(tokens[from - 2]?.low ?? '')) return null;
  const named = entriesIn(parties.filter((one) => one.kind === 'country' && one.to < from));
  const [entry] = named;
  return entry && named.length === 1 ? { entry } : null;
}

/** An assembly ratifies and approves, and decides that it shall be done; one who speaks for a state only says so. */
function canAct(
  tokens: readonly Token[],
  head: State['head'],
  { kind, at, ahead, instrument }: Deed,
): boolean {
  if (head === 'BINDING') return true;
  if (head === 'VOICE') return ahead || kind === 'ANNOUNCED' || instrument === true;
  const [base] = FORMS.get(tokens[at]?.low ?? '') ?? [];
  return /^(?:ratify|approve|accede)$/.test(base ?? '') || /^RATIFI/.test(kind);
}

/** "Among the states that signed it | were Norland and Sudmark" */
function among(scene: Scene, { ahead, from, to }: Deed): Actors | null {
  const { tokens } = scene;
  if (ahead || tokens[0]?.low !== 'among') return null;
  const verb = tokens.findIndex(({ low }, at) => at > to && /^(?:was|were|are)$/.test(low));
  const list = verb < 0 ? [] : listFrom(scene, verb + 1);
  const states = entriesIn(list);
  return list.length === 0
    ? null
    : { states, subject: { states, head: 'BINDING', from, clause: -1 } };
}

/** "was signed | on behalf of the Republic by its minister": of the one state that the sentence names. */
function ownBehalf(
  { tokens, parties }: Scene,
  { to }: Deed,
): { states: Entry[]; to: number } | null {
  const words = tokens
    .slice(to, to + 5)
    .map(({ low }) => low)
    .join(' ');
  if (!/^on behalf of (?:the|its) (?:republic|government|kingdom|state|country)/.test(words))
    return null;
  const states = entriesIn(parties.filter(({ kind, to: end }) => kind === 'country' && end <= to));
  return states.length === 1 ? { states, to: to + 5 } : null;
}

/** "On behalf of the Government of Norland, the accord | was signed by the minister" */
function openBehalf(scene: Scene, deed: Deed): { states: Entry[]; to: number } | null {
  const { tokens } = scene;
  const first = afterDateline(tokens);
  const words = tokens
    .slice(first, first + 3)
    .map(({ low }) => low)
    .join(' ');
  const comma = tokens.findIndex(({ kind }, at) => at > first && kind === COMMA);
  if (words !== 'on behalf of' || comma < 0 || comma > deed.from) return null;
  const group = groupEnding(scene, comma);
  const by = byAfter(tokens, deed.at);
  const holder = tokens.slice(by + 1, by + 6).some(({ low }) => BINDING.test(low));
  if (by < 0 || !holder || group?.from !== first + 3 || group.states.length !== 1) return null;
  return listedAfterBy(scene, deed).states.length > 0
    ? null
    : { states: [...group.states], to: by + 1 };
}

/** "was signed by Norland, the Sudmark government and Velmark" */
function listedAfterBy(scene: Scene, { at }: Deed): { states: Entry[]; to: number } {
  const by = byAfter(scene.tokens, at);
  const list = by < 0 ? [] : listFrom(scene, by + 1);
  const to = list.at(-1)?.to ?? at;
  return { states: entriesIn(list.filter(({ head }) => head !== 'VOICE')), to };
}
