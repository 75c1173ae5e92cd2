import type { Entry } from '../gazetteer/entry.ts';
import { AUX, CONJ, MODAL, SUB } from '../lexicon/words.ts';
import { type Article, type Sentence, spanOfTokens } from '../reading/article.ts';
import { afterDateline } from '../reading/dateline.ts';
import type { Span, Stretch } from '../span.ts';
import { GENITIVE, has, type Token, WORD } from '../tokens/token.ts';
import { accordsOf, relationsOf, type Target } from './clause/accord-of.ts';
import { type Actors, actorsOf, type Scene } from './clause/actors.ts';
import { kindOf } from './clause/kind-of.ts';
import type { Finder, Named } from './clause/named.ts';
import { accordFor } from './clause/parties.ts';
import { isReal } from './clause/reality.ts';
import { GENERIC } from './clause/through.ts';
import type { Deed } from './deeds/deed.ts';
import { deedAt } from './deeds/deeds.ts';
import { type Done, followed } from './deeds/followed.ts';
import { groupOf } from './deeds/group.ts';
import { namedDeedAt } from './deeds/named-deeds.ts';
import type { Proposals } from './proposals.ts';
import { timeOf } from './when.ts';

/** What the sentences before are about. */
export interface Before {
  accord: Entry | null;
  accordAt: number;
  topic: readonly Entry[];
  topicAt: number;
  /** The last act that was done, which "Sudmark followed" repeats. */
  done: (Done & { readonly objects: readonly Target[]; readonly at: number }) | null;
}

interface Task {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly number: number;
  /** The accord that "the accord" means. */
  readonly context: Entry | null;
  readonly accords: readonly Entry[];
  readonly parties: Finder;
  readonly published: string | null;
}

/** Proposes the acts of one sentence. */
export function readSentence(task: Task, scene: Scene, before: Before, out: Proposals): void {
  const { article, sentence, number, context, accords, published } = task;
  const { text } = article;
  const { tokens, named, parties } = scene;
  // The day of a dateline is that of the report.
  let used = afterDateline(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const again =
      before.done && number - before.done.at < 2 ? followed(tokens, at, before.done) : null;
    const deed = again ?? deedAt(tokens, at) ?? namedDeedAt(tokens, at);
    if (!deed) continue;
    const pair = [...new Set(parties.map(({ entry }) => entry))];
    const relations = deed.kind === 'ESTABLISHED' ? relationsOf(pair, accords) : [];
    const objects = again
      ? objectsOf(before, number)
      : relations.length > 0
        ? relations
        : accordsOf(tokens, named, deed, context);
    if (objects.length === 0) continue;
    const actors: Actors | null =
      relations.length > 0 ? { states: pair, subject: null } : actorsOf(scene, deed);
    if (!actors || !isReal(scene, deed, actors.subject ?? clauseOf(tokens, deed, objects[0])))
      continue;
    const time = timeOf(article, sentence, deed, actors.subject, objects[0], published, used);
    if (time) used = time.to;
    if (isToCome(deed, time?.date ?? null, published)) continue;
    if (!deed.ahead && !again)
      before.done = { deed, verb: tokens[deed.at]?.low ?? '', objects, at: number };
    for (const object of objects) {
      if (isLongBefore(time?.date ?? null, object.entry)) continue;
      for (const country of actors.states.length > 0 ? actors.states : [null]) {
        const kind = kindOf(scene, deed, country);
        const accord = accordFor(object, country, task.parties);
        if (kind === null || accord === null) continue;
        out.add({
          accord,
          country,
          kind,
          passage: stretch(text, passageOf(tokens, deed, actors, object)),
          when: time && { words: stretch(text, time), date: time.date },
        });
      }
    }
  }
}

/** The objects of the act that was done last; of a sentence before, none of them stands in this one. */
function objectsOf({ done }: Before, number: number): readonly Target[] {
  if (!done) return [];
  return done.at === number ? done.objects : done.objects.map((one) => ({ ...one, at: null }));
}

/** Where a clause begins whose subject is no state: that of a passive with its accord, else with the words before its verb. */
function clauseOf(tokens: readonly Token[], { from, object }: Deed, target: Target | undefined) {
  let clause = Math.min(from, object?.from ?? from);
  const at = target?.at;
  if (at && at.to <= from) clause = Math.min(clause, at.from);
  else {
    // "NASA welcomed | Norland as …", "the king took | Norland out of …": past the verb and the words of its subject.
    if (object && tokens[clause - 1]?.verb) clause = groupOf(tokens, clause - 1).from;
    while (clause > 0 && isOfSubject(tokens[clause - 1])) clause--;
  }
  if (tokens[clause - 1]?.low === 'the') clause--;
  return { clause, from: clause };
}

const isOfSubject = (token: Token | undefined): boolean =>
  token?.kind === GENITIVE ||
  (token?.kind === WORD && !token.verb && !has(token, SUB | CONJ | AUX | MODAL));

/** What is dated after the text was not done when it was written; an entry into force may be told ahead. */
const isToCome = (deed: Deed, date: string | null, published: string | null): boolean =>
  !deed.ahead &&
  deed.kind !== 'ENTERED_INTO_FORCE' &&
  date !== null &&
  published !== null &&
  date > published &&
  !published.startsWith(date);

/** Years by which a record may begin after the accord: what was done earlier was done in another of its name. */
const MARGIN = 5;

const isLongBefore = (date: string | null, { since }: Entry): boolean =>
  date !== null &&
  since !== undefined &&
  Number(date.slice(0, 4)) < Number(since.slice(0, 4)) - MARGIN;

const stretch = (text: string, { start, end }: Span): Stretch => ({
  start,
  end,
  text: text.slice(start, end),
});

/** How far from its verb a subject, an accord or the last of those who signed may stand, to be cited with it. */
const NEAR = 16;

/** The words that tell of an act: from the subject to the accord, or from the accord to those by whom it was signed. */
function passageOf(
  tokens: readonly Token[],
  deed: Deed,
  { subject, to: last }: Actors,
  { at }: Target,
): Span {
  const near = (place: number) => deed.from - place < NEAR;
  let begin = subject && near(subject.from) ? Math.min(subject.from, deed.from) : deed.from;
  const front =
    at &&
    at.to <= deed.from &&
    near(at.from) &&
    (deed.passive || deed.kind === 'ENTERED_INTO_FORCE' || isRelative(tokens, at));
  if (front) begin = Math.min(begin, at.from);
  if (deed.owned) while (begin > 0 && tokens[begin - 1]?.capital) begin--;
  while (begin < deed.from && /^(?:and|but|then|)$/.test(tokens[begin]?.low ?? '')) begin++;
  let end = deed.to;
  if (at && at.from >= deed.to && at.to - deed.to < NEAR) end = at.to;
  else if (last !== undefined && last - deed.to < 2 * NEAR) end = Math.max(end, last);
  else if (!front) end = spokenEnd(tokens, deed.to);
  while (end > deed.to && tokens[end - 1]?.kind !== WORD && tokens[end - 1]?.kind !== GENITIVE)
    end--;
  return spanOfTokens(tokens, begin, end);
}

/** "the accord, which Norland signed" */
const isRelative = (tokens: readonly Token[], { to }: Named): boolean =>
  tokens.slice(to, to + 2).some(({ low }) => /^(?:which|that)$/.test(low));

/** Where "it" or "the accord" ends after a verb. */
function spokenEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== WORD) return from;
    if (/^(?:it|them)$/.test(token.low) || GENERIC.test(token.low)) return at + 1;
  }
  return from;
}
