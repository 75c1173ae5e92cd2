import type { Entry } from '../gazetteer/entry.ts';
import { languageOf } from '../languages/language-of.ts';
import { DET, PREP } from '../lexicon/words.ts';
import { read, spanOfTokens } from '../reading/article.ts';
import { isSaying } from '../reading/cue.ts';
import type { Stretch } from '../span.ts';
import { GENITIVE, has, type Token, WORD } from '../tokens/token.ts';
import { accordOf, relationsOf } from './accord-of.ts';
import { dayGone, whenIn } from './day.ts';
import type { Deed } from './deed.ts';
import { deedAt } from './deeds.ts';
import { finderOf, type Named } from './named.ts';
import { namedDeedAt } from './named-deeds.ts';
import { promisesIn } from './promises.ts';
import type { ProposedAct } from './proposed-act.ts';
import type { ActKind } from './verbs.ts';
import { actorsOf, forWhom, type Scene, subjectsFrom } from './who.ts';

/** Accords are found by their names, countries by names and demonyms, and by leaders, whose `country` they act for. */
export interface Known {
  readonly accords: readonly Entry[];
  readonly entries: readonly Entry[];
  /** The text's own day, 2025-11-06, against which "on Thursday" is resolved. */
  readonly published?: string;
}

/** How many sentences back an accord is looked for that "the accord" means. */
const REACH = 6;

/**
 * The acts that an article tells of in the reporter's own words, in order, each once; then what those who act for a state promise between
 * quotation marks.
 */
export function proposeActs(text: string, { accords, entries, published }: Known): ProposedAct[] {
  if (languageOf(text) !== 'en') return [];
  const article = read(text);
  const countries = new Map(
    entries.filter(({ kind }) => kind === 'country').map((entry) => [entry.key, entry]),
  );
  const findAccords = finderOf(accords);
  const findParties = finderOf(entries);
  const out: ProposedAct[] = [];
  const seen = new Set<string>();
  const mentions: { entry: Entry; start: number; sentence: number }[] = [];
  const known: { accord: Entry | null; accordAt: number; subject: readonly Entry[] } = {
    accord: null,
    accordAt: -1,
    subject: [],
  };
  article.sentences.forEach((sentence, number) => {
    if (sentence.zone !== 'body') return;
    const { tokens } = sentence;
    const named = findAccords(tokens);
    const all = findParties(tokens).flatMap((one) => {
      const country = countryOf(one.entry, countries);
      return country ? [{ ...one, entry: country }] : [];
    });
    const inAccord = (one: Named) => named.some(({ from, to }) => one.from >= from && one.to <= to);
    const parties = all.filter((one) => !inAccord(one));
    const scene: Scene = { article, sentence, named, parties };
    const pair = [...new Set(all.map(({ entry }) => entry))];
    const context = number - known.accordAt <= REACH ? known.accord : null;
    let used = 0;
    for (const deed of deedsOf(tokens)) {
      const relations = deed.kind === 'ESTABLISHED' ? relationsOf(pair, accords) : null;
      const accord = relations ?? accordOf(scene, deed, context);
      if (!accord) continue;
      const actors = relations
        ? pair
        : deed.kind === 'ENTERED_INTO_FORCE'
          ? forWhom(scene, deed)
          : actorsOf(scene, deed, known.subject);
      if (actors === null) continue;
      const words = passageOf(scene, deed, accord.at);
      const time = timeOf(scene, deed, published ?? null, used);
      if (time) used = time.to;
      for (const country of actors.length > 0 ? actors : [null]) {
        const kind = kindOf(scene, deed, country);
        const key = `${accord.entry.key} ${country?.key} ${kind}`;
        if (kind === null || seen.has(key)) continue;
        seen.add(key);
        out.push({
          accord: accord.entry,
          country,
          kind,
          passage: stretch(text, words),
          when: time && { words: stretch(text, time), date: time.date },
        });
      }
    }
    for (const { entry, from } of named)
      mentions.push({ entry, start: tokens[from]?.start ?? 0, sentence: number });
    const last = named.at(-1);
    if (last) Object.assign(known, { accord: last.entry, accordAt: number });
    const first = parties[0];
    if (first) known.subject = subjectsFrom(scene, first);
  });
  const contextAt = (place: number): Entry | null => {
    const last = mentions.findLast(({ start }) => start < place);
    const here = article.sentences.findLast(({ tokens }) => (tokens[0]?.start ?? 0) <= place);
    const sentence = here ? article.sentences.indexOf(here) : 0;
    return last && sentence - last.sentence <= REACH ? last.entry : null;
  };
  const promises = promisesIn(text, {
    entries,
    published,
    accords: findAccords,
    parties: findParties,
    countryOf: (entry) => countryOf(entry, countries),
    contextAt,
  });
  for (const one of promises) {
    const key = `${one.accord.key} ${one.country?.key} ${one.kind}`;
    if (!seen.has(key)) out.push(one);
    seen.add(key);
  }
  return out;
}

const stretch = (text: string, { start, end }: { start: number; end: number }): Stretch => ({
  start,
  end,
  text: text.slice(start, end),
});

function countryOf(entry: Entry, countries: ReadonlyMap<string, Entry>): Entry | null {
  return entry.kind === 'country' ? entry : (countries.get(entry.country ?? '') ?? null);
}

function deedsOf(tokens: readonly Token[]): Deed[] {
  const out: Deed[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const deed = deedAt(tokens, at) ?? namedDeedAt(tokens, at);
    if (deed) out.push(deed);
  }
  return out;
}

const WATCHERS = /^(?:analysts?|experts?|observers?|commentators?|economists?|historians?)$/;

/**
 * The kind, by who speaks: what others say that a state will do is no announcement of its own. "Norland’s minister said it would sign" is
 * one; "Sudmark said Norland would sign" names it as one that might.
 */
function kindOf({ sentence, parties }: Scene, deed: Deed, country: Entry | null): ActKind | null {
  if (deed.kind !== 'ANNOUNCED' && deed.kind !== 'FLOATED') return deed.kind;
  const cue = sentence.cues.find(
    (one) =>
      isSaying(one) && one.subject && !one.unreal && (one.to <= deed.from || one.from >= deed.to),
  );
  if (!cue?.subject) return deed.kind;
  const { from, to } = cue.subject;
  // What those who watch expect is no act.
  if (deed.kind === 'FLOATED' && WATCHERS.test(sentence.tokens[to - 1]?.low ?? '')) return null;
  const speakers = parties
    .filter((one) => one.from >= from - 2 && one.from < to)
    .map(({ entry }) => entry);
  const announced = /^(?:announce|confirm)$/.test(cue.verb.base);
  const own = announced || speakers.length === 0 || speakers.some((entry) => entry === country);
  if (deed.kind === 'ANNOUNCED') return own ? 'ANNOUNCED' : 'FLOATED';
  return own && speakers.length > 0 ? 'APPLIED' : 'FLOATED';
}

/** The words that tell of an act: from the subject to the accord, if that is near; else about the verb. */
function passageOf({ sentence: { tokens }, parties }: Scene, deed: Deed, accord: Named | null) {
  const subject = parties.findLast(({ to }) => to <= deed.from);
  const first = subject && deed.from - subject.from < 8 ? subject.from : deed.from;
  const last =
    accord && accord.to - deed.to < 12 && accord.from >= deed.to
      ? accord.to
      : Math.min(tokens.length, deed.to + 4);
  const begin = accord && accord.to <= deed.from ? Math.min(accord.from, first) : first;
  let to = Math.max(last, deed.to);
  while (
    to > deed.to &&
    (tokens[to - 1]?.kind !== WORD || has(tokens[to - 1], DET | PREP)) &&
    tokens[to - 1]?.kind !== GENITIVE
  )
    to--;
  return spanOfTokens(tokens, begin, to);
}

/** When: the time after the verb, or before it, if that is not of a verb before. Of what is to come, when it was said. */
function timeOf(
  { article: { text }, sentence: { tokens, cues } }: Scene,
  { from, to, ahead, decided }: Deed,
  published: string | null,
  used: number,
) {
  const said = cues.find((cue) => cue.from >= to && isSaying(cue))?.to ?? tokens.length;
  const time =
    (ahead ? null : whenIn(text, tokens, to, said, published)) ??
    (decided ? dayGone(text, tokens, to, said, published) : null) ??
    whenIn(text, tokens, said, tokens.length, published) ??
    whenIn(text, tokens, from, to, published) ??
    whenIn(text, tokens, used, from, published);
  return time && { ...spanOfTokens(tokens, time.from, time.to), date: time.date, to: time.to };
}
