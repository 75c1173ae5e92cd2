import type { Entry } from '../gazetteer/entry.ts';
import { type Article, type Sentence, spanOfTokens } from '../reading/article.ts';
import { afterDateline } from '../reading/dateline.ts';
import type { Span } from '../span.ts';
import { COMMA, SEMICOLON, type Token, WORD } from '../tokens/token.ts';
import { accordsOf, relationsOf } from './accord/accord-of.ts';
import type { Target } from './accord/target.ts';
import { askerOf } from './asker.ts';
import { type Actors, actorsOf, type Scene } from './clause/actors.ts';
import { gappedAfter } from './clause/gapped.ts';
import { headedList } from './clause/headed-list.ts';
import { kindOf } from './clause/kind-of.ts';
import type { Finder } from './clause/named.ts';
import { accordFor, bothOf, pairIn } from './clause/parties.ts';
import { isReal } from './clause/reality.ts';
import { clauseOf } from './clause-of.ts';
import { countedDay } from './counted-day.ts';
import { type Dated, dayAfter, endOf, ownDays, spanned } from './days-told.ts';
import type { Deed } from './deeds/deed.ts';
import { deedAt } from './deeds/deeds.ts';
import { type Done, followed } from './deeds/followed.ts';
import { namedDeedAt } from './deeds/named-deeds.ts';
import { passageOf, stretch } from './passage.ts';
import type { Proposals } from './proposals.ts';
import { timeOf } from './when.ts';

/** What the sentences before are about. */
export interface Before {
  accord: Entry | null;
  accordAt: number;
  topic: readonly Entry[];
  topicAt: number;
  /** The last act that was done, which "Sudmark followed" repeats. */
  done:
    | (Done & {
        readonly objects: readonly Target[];
        readonly at: number;
        readonly date: string | null;
      })
    | null;
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
  const { tokens, named } = scene;
  if (readList(task, scene, out)) return;
  // The day of a dateline is that of the report.
  let used = afterDateline(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const again =
      before.done && number - before.done.at < 2 ? followed(tokens, at, before.done) : null;
    const deed = again ?? deedAt(tokens, at) ?? namedDeedAt(tokens, at);
    if (!deed) continue;
    const pair = pairIn(scene);
    const relations = /^(?:ESTABLISHED|SEVERED)$/.test(deed.kind) ? relationsOf(pair, accords) : [];
    const objects =
      again || isLeftOut(tokens, deed, before, number)
        ? objectsOf(before, number)
        : relations.length > 0
          ? relations
          : accordsOf(tokens, named, deed, context);
    if (objects.length === 0) continue;
    const actors: Actors | null =
      relations.length > 0
        ? { states: pair, subject: null }
        : (actorsOf(scene, deed) ?? bothOf(scene, deed, objects[0], task.parties));
    if (!actors || !isReal(scene, deed, actors.subject ?? clauseOf(tokens, deed, objects[0])))
      continue;
    // "signed it, in 2029 and 2030 respectively"
    const several = actors.states.length > 1 && tokens.some(({ low }) => low === 'respectively');
    const time = several
      ? null
      : (timeOf(article, sentence, deed, actors.subject, objects[0], published, used) ??
        (before.done && number - before.done.at < 2 && !deed.ahead
          ? countedDay(text, tokens, deed, used, before.done.date)
          : null));
    if (time) used = time.to;
    if (isToCome(deed, time?.date ?? null, published)) continue;
    if (!deed.ahead && !again)
      before.done = {
        deed,
        verb: tokens[deed.at]?.low ?? '',
        objects,
        at: number,
        date: time?.date ?? null,
        states: actors.states,
      };
    const add = (object: Target, country: Entry | null, passage: Span, when: Dated | null) => {
      const kind = kindOf(scene, deed, country);
      const accord = accordFor(object, country, task.parties);
      const date = when?.date ?? null;
      if (kind === null || accord === null || isLongBefore(date, object.entry)) return;
      if (isToCome(deed, date, published)) return;
      out.add({
        accord,
        country,
        kind,
        ...askerOf(scene, deed, actors.subject),
        passage: stretch(text, passage),
        when: when && { words: stretch(text, when), date: when.date },
      });
    };
    const own = deed.ahead ? null : ownDays(text, scene, actors.states, published);
    for (const object of objects) {
      const passage = passageOf(tokens, deed, actors, object);
      for (const country of actors.states.length > 0 ? actors.states : [null])
        add(object, country, passage, own ? (own.get(country) ?? null) : time);
    }
    const [object] = objects;
    const relative = actors.subject?.clause === -1;
    if (deed.ahead || again || own || relative || objects.length !== 1 || !object) continue;
    const { start } = passageOf(tokens, deed, actors, object);
    const last = endOf(scene, deed, actors, object, time);
    for (const one of last < 0 ? [] : gappedAfter(text, scene, deed, last, published)) {
      const end = tokens[one.to - 1]?.end ?? start;
      // "On 10 September Norland signed the one and Sudmark the other"
      const shared = time && time.to <= deed.from ? time : null;
      const day = one.when ? dayAfter(text, spanned(tokens, one.when), time) : shared;
      add(one.object ?? object, one.country, { start, end }, day);
    }
  }
}

/** "Norland signed it, while Sudmark said that it | would not join": the accord of the act before in the sentence. */
const isLeftOut = (
  tokens: readonly Token[],
  { kind, ahead, at, to }: Deed,
  { done }: Before,
  number: number,
): boolean =>
  kind === 'DECLINED' &&
  ahead &&
  done?.at === number &&
  tokens[to]?.kind !== WORD &&
  /^(?:join|take)$/.test(tokens[at]?.low ?? '') &&
  isClauseBeside(tokens.slice(done.deed.to, at));

const isClauseBeside = (between: readonly Token[]): boolean =>
  between.some(({ kind }) => kind === COMMA || kind === SEMICOLON) &&
  !between.some(({ low }) => /^(?:which|where|when|whose)$/.test(low));

/** The objects of the act that was done last; of a sentence before, none of them stands in this one. */
function objectsOf({ done }: Before, number: number): readonly Target[] {
  if (!done) return [];
  return done.at === number ? done.objects : done.objects.map((one) => ({ ...one, at: null }));
}

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

/** A sentence that is a heading and a list of states with their days. */
function readList({ article: { text }, published, parties }: Task, scene: Scene, out: Proposals) {
  const { tokens } = scene;
  const list = headedList(text, scene, published);
  if (!list) return false;
  const { entry, others } = list.accord;
  for (const { state, when } of list.members) {
    const accord = accordFor({ entry, others }, state.entry, parties);
    if (accord === null || (published !== null && (when.date ?? '') > published)) continue;
    const passage = stretch(text, spanOfTokens(tokens, 0, when.to));
    const words = stretch(text, spanOfTokens(tokens, when.from, when.to));
    out.add({
      accord,
      country: state.entry,
      kind: list.kind,
      passage,
      when: { words, date: when.date },
    });
  }
  return true;
}
