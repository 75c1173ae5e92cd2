import { DET, PERSON, POSS, TITLE } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import { COMMA, GENITIVE, has, type Token } from '../tokens/token.ts';
import type { Article } from './article.ts';
import type { Gender } from './names.ts';
import type { Person, Sighting } from './person.ts';

/** Somebody who is nearer by less than this is not surely meant. */
const MARGIN = 3;

/** How many sightings back, and how many paragraphs, a pronoun is followed. */
const REACH = 24;
const PARAGRAPHS = 4;

/** Whom "he" or "she" at a place means, among the sightings before it: the weights were chosen on the public GGT articles. */
export function nearest(
  article: Article,
  sightings: readonly Sighting[],
  sentence: number,
  from: number,
  gender: Gender,
): Person | null {
  const paragraph = article.sentences[sentence]?.paragraph ?? 0;
  const last = lastBefore(sightings, sentence, from);
  let best: Person | null = null;
  let cost = Number.POSITIVE_INFINITY;
  let rival = Number.POSITIVE_INFINITY;
  let latest: Sighting | null = null;
  /** Beside whom each was seen last. */
  const peers = new Map<Person, Person | null>();
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const { person, ...seen } = sightings[i] as Sighting;
    if (person.gender !== null && person.gender !== gender) continue;
    if (paragraph - (article.sentences[seen.sentence]?.paragraph ?? 0) > PARAGRAPHS) break;
    if (person.human) latest ??= sightings[i] as Sighting;
    if (!peers.has(person)) peers.set(person, seen.peer);
    const place = seen.speaker ? -1 : seen.subject ? 0 : 3;
    const far = 2 * (sentence - seen.sentence) + place;
    const price = far + (person.human ? 0 : 4) - (person.shown ? 3 : person.gender ? 2 : 0);
    if (person === best) cost = Math.min(cost, price);
    else if (price < cost) [best, cost, rival] = [person, price, cost];
    else rival = Math.min(rival, price);
  }
  if (rival - cost < MARGIN) return null;
  // "JD Holm and Nikol Penn met. He …": a given name that is known does not make one of the two nearer.
  const peer = best && peers.get(best);
  const surely = gender === 'she' && best?.shown && peer?.gender === null;
  if (peer && peer !== best && peer.gender !== other(gender) && !surely) return null;
  if (latest && best && mayBeMeant(latest, best, sentence)) return null;
  if (best) best.gender ??= gender;
  return best;
}

/**
 * "Asked in the hall, Brandt was blunter. “Nonsense,” he said": the only person whom the sentence right before names, where that one is its
 * subject, or the source of "According to Brandt"; who is only spoken of after the one who speaks does not count.
 */
export function soleBefore(
  article: Article,
  sightings: readonly Sighting[],
  sentence: number,
  from: number,
  gender: Gender,
): Span | null {
  const last = lastBefore(sightings, sentence, from);
  const tokens = article.sentences[sentence - 1]?.tokens ?? [];
  if (article.sentences[sentence - 1]?.paragraph !== article.sentences[sentence]?.paragraph)
    return null;
  let sole: Sighting | null = null;
  for (let at = last; at >= 0; at--) {
    const one = sightings[at] as Sighting;
    const { person } = one;
    if (one.sentence < sentence - 1) break;
    if (one.sentence === sentence) return null;
    if (!person.human || (person.gender !== null && person.gender !== gender)) continue;
    // "Norland's minister, Dana Orlo,": not who is named in the genitive.
    if (tokens[one.from + person.words.length]?.kind === GENITIVE) continue;
    const spokenOf = sole?.person.name === null && person.name !== null && one.speaker;
    if (sole && sole.person !== person && !spokenOf) return null;
    sole = one;
  }
  if (!sole?.person.name) return null;
  const source = tokens[sole.from - 1]?.low === 'to' && tokens[sole.from - 2]?.low === 'according';
  return sole.subject || source ? sole.person.name : null;
}

const other = (gender: Gender): Gender => (gender === 'he' ? 'she' : 'he');

/**
 * "It helped Tomas Brandt, too. He …": whether somebody whom the article has just brought in may be meant as well. Where a given name or a
 * title shows the other to be of the gender and the newcomer's is not known, the other is.
 */
function mayBeMeant(latest: Sighting, best: Person, sentence: number): boolean {
  const near = sentence - latest.sentence < 2;
  if (!near || !latest.introduced || latest.subject || latest.person === best) return false;
  return !(best.shown && latest.person.gender === null);
}

/** The number of the last sighting before a place, or -1. */
export function lastBefore(sightings: readonly Sighting[], sentence: number, from: number): number {
  let [low, high] = [0, sightings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sightings[middle] as Sighting;
    if (one.sentence < sentence || (one.sentence === sentence && one.from < from)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What two do together: which of them spoke is not told by who is the subject. */
const MET = /^(?:met|meets|hosted|hosts|joined|received|welcomed|greeted)$/;

/** "Tomas Brandt of Norland | and Prime Minister | Ivo Marek": nothing but "and", titles and places between two names. */
export function areJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between.some(({ low }) => low === 'and' || MET.test(low)) &&
    between.every(
      (token) =>
        MET.test(token.low) ||
        token.kind === COMMA ||
        token.kind === GENITIVE ||
        token.capital ||
        has(token, TITLE | PERSON | DET | POSS) ||
        /^(?:and|of|with)$/.test(token.low),
    )
  );
}
