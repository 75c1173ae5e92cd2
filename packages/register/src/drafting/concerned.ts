import type { Draft, Entry, Span } from '@signatory/quotes';

/** What words are about: accords by their slugs and countries by their codes, each in order. */
export interface Concerned {
  readonly accords: readonly string[];
  readonly countries: readonly string[];
}

/** Finds what is named in a text. */
export type NamesIn = (words: string) => Concerned;

/** How far the sentence about a quotation is looked for, in UTF-16 code units. */
const NEAR = 400;

/** How far back an accord is looked for that words without one are about. */
const REACH = 1_600;

/** Finds accords and countries in stretches of a text by their whole names. A name that two of them share is nobody's. */
export function namesIn(
  text: string,
  accords: readonly Entry[],
  countries: readonly Entry[],
): NamesIn {
  const finders = [accords, countries].map((entries) => finderOf(text, entries));
  return (words) => {
    const [inAccords = [], inCountries = []] = finders.map((find) => find(words));
    return { accords: inAccords, countries: inCountries };
  };
}

function finderOf(text: string, entries: readonly Entry[]): (words: string) => readonly string[] {
  const keys = new Map<string, string | null>();
  for (const { key, names } of entries)
    for (const name of names.filter((one) => one !== '' && text.includes(one)))
      keys.set(name, keys.has(name) && keys.get(name) !== key ? null : key);
  if (keys.size === 0) return () => [];
  // The longest first: "South Sudan" is not Sudan.
  const names = [...keys.keys()]
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (words) =>
    [...new Set([...words.matchAll(name)].flatMap(([found]) => keys.get(found) ?? []))].sort();
}

/**
 * What is named in the words that were said, and in the sentence that frames them; where that names no accord, those that are named before in
 * the paragraph. Who spoke is not what they spoke of.
 */
export function concernedBy(
  text: string,
  { content, cue, mention }: Pick<Draft, 'content' | 'cue' | 'mention'>,
  find: NamesIn,
): Concerned {
  const { start, end } = sentenceAbout(text, content, [cue, mention]);
  const named = namedIn(text, { start, end }, mention, find);
  if (named.accords.length > 0) return named;
  return { ...named, accords: accordsBefore(text, start, find) };
}

/** The accords that the nearest sentence before a place names, in its paragraph: the words that follow are about these. */
function accordsBefore(text: string, place: number, find: NamesIn): readonly string[] {
  const before = text.slice(Math.max(0, place - REACH), place);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const ends = [...paragraph.matchAll(STOP)].map((stop) => stop.index + stop[0].length);
  const sentences = [0, ...ends].map((from, at) => paragraph.slice(from, ends[at]));
  for (const sentence of sentences.reverse()) {
    const { accords } = find(sentence);
    if (accords.length > 0) return accords;
  }
  return [];
}

/** What a sentence about a quotation names, but for what the speaker is called by. */
function namedIn(
  text: string,
  { start, end }: Span,
  mention: Draft['mention'],
  find: NamesIn,
): Concerned {
  const sentence = text.slice(start, end);
  if (!mention || mention.start < start || mention.end > end) return find(sentence);
  const after = text.slice(mention.end, end);
  const place = /^,? of (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u.exec(after)?.[0] ?? '';
  return find(`${text.slice(start, mention.start)} — ${after.slice(place.length)}`);
}

/** The end of a sentence, and of marks that close after it; not the full stop of an abbreviation. */
const STOP = /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen))[.!?…]["”’»)\]]*(?=\s|$)|\n/gu;

/** From the start of the sentence in which words begin to the end of that in which they end; with what stands beside them in their paragraph. */
function sentenceAbout(text: string, content: Span, beside: readonly (Span | null)[]): Span {
  let { start, end } = content;
  for (const one of beside) {
    if (!one || Math.abs(one.start - content.start) > NEAR + end - start) continue;
    const between = text.slice(Math.min(one.end, content.end), Math.max(one.start, content.start));
    if (between.includes('\n')) continue;
    start = Math.min(start, one.start);
    end = Math.max(end, one.end);
  }
  const from = Math.max(0, start - NEAR);
  const before = [...text.slice(from, start).matchAll(STOP)].at(-1);
  if (before) start = from + before.index + before[0].length;
  const isEnded = /[.!?…]["”’»)\]]*$/.test(text.slice(content.start, end));
  const [after] = isEnded ? [] : text.slice(end, end + NEAR).matchAll(STOP);
  return { start, end: after ? end + after.index + after[0].length : end };
}

/** All that several are about. */
export function unionOf(all: readonly Concerned[]): Concerned {
  return {
    accords: [...new Set(all.flatMap(({ accords }) => accords))].sort(),
    countries: [...new Set(all.flatMap(({ countries }) => countries))].sort(),
  };
}
