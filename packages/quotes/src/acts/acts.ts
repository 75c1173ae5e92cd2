import type { Entry } from '../gazetteer/entry.ts';
import { languageOf } from '../languages/language-of.ts';
import { read } from '../reading/article.ts';
import type { Token } from '../tokens/token.ts';
import { peaceBetween } from './accord/peace-between.ts';
import { isDenied, isDoubted, storiesIn } from './clause/doubt.ts';
import { lastNamesIn } from './clause/last-names.ts';
import { topicOf } from './clause/lists.ts';
import { type Finder, finderOf, type Named, overlapsAny } from './clause/named.ts';
import { statesIn } from './clause/states.ts';
import { withTitles } from './clause/titled.ts';
import { notified } from './notification.ts';
import { promisesIn } from './promises.ts';
import { Proposals } from './proposals.ts';
import type { ProposedAct } from './proposed-act.ts';
import { type Before, readSentence } from './sentence.ts';
import { actsIn } from './tongues/acts-in.ts';

/** Accords are found by their names, countries by names and demonyms, and by leaders, whose `country` they act for. */
export interface Known {
  readonly accords: readonly Entry[];
  readonly entries: readonly Entry[];
  /** The text's own day, 2025-11-06, against which "on Thursday" is resolved. */
  readonly published?: string;
}

/** How many sentences back an accord is looked for that "the accord" means; and what "it" means. */
const REACH = 8;
const NEAR = 2;

/**
 * The acts that an article tells of in the reporter's own words, in order, each once; then what those who act for a state promise between
 * quotation marks.
 */
export function proposeActs(text: string, { accords, entries, published }: Known): ProposedAct[] {
  const language = languageOf(text);
  if (language !== 'en')
    return actsIn(text, language, {
      accords,
      entries,
      published: published ?? null,
      parties: finderOf(entries),
    });
  const article = read(text);
  const countries = new Map(
    entries.filter(({ kind }) => kind === 'country').map((entry) => [entry.key, entry]),
  );
  const findAccords = finderOf(accords);
  const findParties = finderOf(withTitles(entries));
  const byName: Finder = (tokens) => findParties(tokens).filter(({ seat }) => !seat);
  const wholes = article.sentences.map(({ tokens }) => findParties(tokens));
  const findLast = lastNamesIn(article.sentences, wholes);
  const partiesIn = (tokens: readonly Token[], whole: readonly Named[]): Named[] => {
    const last = (findLast?.(tokens) ?? []).filter((one) => !overlapsAny(one, whole));
    return [...whole, ...last]
      .sort((one, other) => one.from - other.from)
      .flatMap((one) => {
        const entry = countryOf(one.entry, countries);
        return entry ? [{ ...one, entry, own: one.entry }] : [];
      });
  };
  const out = new Proposals();
  const mentions: { entry: Entry; start: number; sentence: number }[] = [];
  const before: Before = { accord: null, accordAt: -1, topic: [], topicAt: -1, done: null };
  const stories = storiesIn(article);
  article.sentences.forEach((sentence, number) => {
    if (sentence.zone !== 'body') return;
    const { tokens } = sentence;
    const parties = partiesIn(tokens, wholes[number] ?? []);
    const topic = number - before.topicAt <= NEAR ? before.topic : [];
    const called = findAccords(tokens);
    const between = peaceBetween(tokens, parties, topic, accords, byName);
    const named = [...called, ...between.filter((one) => !overlapsAny(one, called))].sort(
      (one, other) => one.from - other.from,
    );
    const inAccord = (one: Named) => named.some(({ from, to }) => one.from >= from && one.to <= to);
    const states = statesIn(
      tokens,
      parties.filter((one) => !inAccord(one)),
    );
    const scene = { tokens, cues: sentence.cues, named, parties, states, before: topic };
    const told =
      !isDoubted(text, tokens) &&
      !stories.has(number) &&
      !isDenied(article, number, (next) => findAccords(next).length > 0);
    if (told) {
      const context = number - before.accordAt <= REACH ? before.accord : null;
      readSentence(
        {
          article,
          sentence,
          number,
          context,
          accords,
          parties: byName,
          published: published ?? null,
        },
        scene,
        before,
        out,
      );
    }
    for (const { entry, from } of named)
      mentions.push({ entry, start: tokens[from]?.start ?? 0, sentence: number });
    const last = named.at(-1);
    if (last) Object.assign(before, { accord: last.entry, accordAt: number });
    const about = topicOf(scene);
    if (about.length > 0) Object.assign(before, { topic: about, topicAt: number });
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
    parties: byName,
    countryOf: (entry) => countryOf(entry, countries),
    contextAt,
  });
  for (const one of [...promises, ...notified(text, findAccords, byName, published ?? null)])
    out.add(one);
  return out.all();
}

function countryOf(entry: Entry, countries: ReadonlyMap<string, Entry>): Entry | null {
  return entry.kind === 'country' ? entry : (countries.get(entry.country ?? '') ?? null);
}
