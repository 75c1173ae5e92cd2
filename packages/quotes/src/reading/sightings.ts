import { PERSON, POSS, RELATIVE, TITLE } from '../lexicon/words.ts';
import { COMMA, has, type Token } from '../tokens/token.ts';
import type { Article, Sentence } from './article.ts';
import { isInRelative, mainSubject } from './clause-subject.ts';
import { beginOf } from './dateline.ts';
import { type Gender, type Name, namesIn } from './names.ts';
import { areJoined, nearest } from './nearest.ts';
import type { Phrase } from './nouns.ts';
import { officeOf } from './offices.ts';
import {
  holderOf,
  type Person,
  personOf,
  type Sighting,
  strangerIn,
  type Titled,
} from './person.ts';
import { relativeAt, relativeIn } from './relatives.ts';

interface Seen {
  /** By last name, by "first last", and by first name where that is nobody's last. */
  readonly known: ReadonlyMap<string, Person>;
  /** By last name, those who have it in common: it alone means none of them, unless it meant one before the others were named. */
  readonly namesakes: ReadonlyMap<string, readonly Person[]>;
  /** By first name, who has it beside a last one, and speaks. */
  readonly firsts: ReadonlyMap<string, Person>;
  readonly sightings: readonly Sighting[];
  /** Where a last name alone may be that of a relative, by {@link keyOf}. */
  readonly unclear: ReadonlySet<number>;
  readonly titled: readonly Titled[];
  /** Whom each "he" and "she" that is a subject means, by {@link keyOf}. */
  readonly pronouns: ReadonlyMap<number, Person | null>;
}

/** Whose a relative is, is looked for among so many sightings. */
const NEAR = 6;

/** A sentence and a token in it as one number; no sentence has so many tokens. */
export const keyOf = (sentence: number, token: number): number => sentence * 1_024 + token;

/** Words that begin sentences with a capital and are no names. */
const ABSTRACT = /(?:s|ness|ity|ion|ing|ment)$/;

/** All sightings of an article, in order. */
export function sightingsOf(article: Article): Seen {
  const pronouns = new Map<number, Person | null>();
  const known = new Map<string, Person>();
  const namesakes = new Map<string, Person[]>();
  const sightings: Sighting[] = [];
  const titled: Titled[] = [];
  const met = new Set<Person>();
  const unclear = new Set<number>();
  const open = new Map<Gender, number>();
  /** Whose relative has begun to act, by the last paragraph in which the last name alone may mean either. */
  const related = new Map<Person, number>();
  const firsts = new Map<string, Person>();
  const names = article.sentences.map((sentence) =>
    isPlain(sentence)
      ? namesIn(sentence).filter(({ from }) => from >= beginOf(sentence.tokens))
      : [],
  );
  const certain = certainIn(article, names);
  article.sentences.forEach((sentence, number) => {
    const { tokens, cues } = sentence;
    const subject = isPlain(sentence) ? mainSubject(tokens) : null;
    const spoken = cues.length > 0 ? cues.flatMap((cue) => cue.subject ?? []) : [];
    if (!subject && spoken.length === 0 && names[number]?.length === 0) return;
    const phrases = subject ? [...spoken, subject] : spoken;
    /** Who is meant by a phrase that begins with a noun: the holder of a title, or a stranger. */
    const meant = new Map<number, Person>();
    for (const phrase of phrases) {
      const one = holderOf(titled, tokens, phrase, number) ?? strangerIn(tokens, phrase);
      if (one) meant.set(phrase.from, one);
    }
    const places = [
      ...(names[number] ?? []).map((name) => ({ at: name.from, name })),
      ...phrases.map(({ from }) => ({ at: from, name: null })),
    ].sort((a, b) => a.at - b.at);
    /** The last person named in this sentence, and where the name ends. */
    let prior: { readonly seen: Sighting; readonly to: number } | null = null;
    for (const { at, name } of places) {
      // Who is named in "a spokesman for Vale" is neither its subject nor its speaker.
      const within = ({ from, to }: Phrase) =>
        from <= at && to >= (name?.to ?? at) && !(name && meant.has(from));
      // Who only describes another in passing is not meant by the next "he".
      const aside = (sentence.flags & RELATIVE) !== 0 && isInRelative(tokens, at);
      const speaker = !aside && spoken.some(within);
      let person: Person | null = null;
      if (name) {
        const last = tokens[name.to - 1]?.low ?? '';
        const alone = subject !== null && subject.from === at && subject.to === at + 1;
        const likely = certain.has(last) || speaker || (alone && !ABSTRACT.test(last));
        if ((name.placed && !known.has(last)) || (name.doubtful && !likely)) continue;
        person = personOf(known, namesakes, tokens, name);
        if (!person) continue;
        if (speaker && name.to - name.from > 1) firsts.set(tokens[name.from]?.low ?? '', person);
        const title = officeOf(tokens, name);
        const again = title === '' || person.titles.includes(title);
        if (name.to - name.from > 1) related.delete(person);
        else if (title === '' && sentence.paragraph <= (related.get(person) ?? -1))
          unclear.add(keyOf(number, at));
        if (!again) person.titles.push(title);
        if (!again) titled.push({ person, title, sentence: number });
      } else {
        const low = tokens[at]?.low;
        const other = meant.get(at);
        if (other) {
          if (other.name === null && met.has(other)) continue;
          person = other;
        } else {
          if ((low !== 'he' && low !== 'she') || pronouns.has(keyOf(number, at))) continue;
          // Whom the last "he" means was not told, and nobody was named since.
          person =
            open.get(low) === sightings.length
              ? null
              : nearest(article, sightings, number, at, low);
          if (!person) open.set(low, sightings.length);
          pronouns.set(keyOf(number, at), person);
        }
      }
      const about =
        speaker ||
        (!aside && subject !== null && (within(subject) || isHolder(tokens, subject, name)));
      if (!person) continue;
      const introduced = !met.has(person);
      met.add(person);
      if (name && sentence.flags & POSS) person.relative ??= relativeIn(tokens, name.to);
      // "Helga Brandt came next": the last name alone may mean her from here on.
      const first = name && about ? known.get(tokens[name.to - 1]?.low ?? '') : undefined;
      if (first && first !== person && first.words.at(-1) === person.words.at(-1))
        related.set(first, sentence.paragraph);
      const peer: Person | null =
        name && prior && areJoined(tokens, prior.to, at) ? prior.seen.person : null;
      const seen: Sighting = {
        person,
        sentence: number,
        from: at,
        subject: about,
        speaker,
        introduced,
        peer,
      };
      if (peer && prior) prior.seen.peer = person;
      if (name && person.human) prior = { seen, to: name.to };
      sightings.push(seen);
    }
    const relative = isPlain(sentence) ? relativeAt(tokens) : null;
    if (!relative) return;
    const owner = known.get(tokens[relative.owner]?.low ?? '');
    if (owner) related.set(owner, sentence.paragraph + 1);
    const gender = tokens[0]?.low === 'his' ? 'he' : 'she';
    for (const { person, sentence: seen } of relative.owner < 0 ? sightings.slice(-NEAR) : []) {
      const other = person.gender !== null && person.gender !== gender;
      if (number - seen < 3 && seen < number && !other) related.set(person, sentence.paragraph + 1);
    }
  });
  return { known, namesakes, firsts, sightings, unclear, titled, pronouns };
}

/** "Norland's foreign minister, | Dana Orlo, | was": the name of who is the subject by an office. */
const isHolder = (tokens: readonly Token[], { to }: Phrase, name: Name | null): boolean =>
  name !== null &&
  name.from === to + 1 &&
  tokens[to]?.kind === COMMA &&
  tokens[name.to]?.kind === COMMA &&
  has(tokens[to - 1], PERSON | TITLE);

/** A headline may capitalise every word, and names nobody that the body does not. */
const isPlain = ({ zone }: Sentence) => zone === 'body' || zone === 'transcript';

/** The words that the article capitalises where no sentence begins. */
function certainIn({ sentences }: Article, all: readonly (readonly Name[])[]): ReadonlySet<string> {
  const out = new Set<string>();
  all.forEach((names, number) => {
    for (const { from, to, doubtful } of names) {
      if (doubtful) continue;
      for (let at = from; at < to; at++) out.add(sentences[number]?.tokens[at]?.low ?? '');
    }
  });
  return out;
}
