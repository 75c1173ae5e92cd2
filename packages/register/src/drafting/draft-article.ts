import { createHash } from 'node:crypto';
import { type Entry as Known, languageOf, proposeActs } from '@signatory/quotes';
import { listOf, objectOf } from '../seeds/object-of.ts';
import { wordCount } from '../source/word-count.ts';
import { type ActSeed, actSeed } from './act-seed.ts';
import { announcedBy, wordsOf } from './announcers.ts';
import { knownFrom, type ReadEntry } from './known.ts';
import { onRecord, type Repeated } from './on-record.ts';
import { sameAct } from './same-act.ts';
import { type Drafted, draftStatements } from './statements.ts';

/** What is known of an article beside its text. */
export interface ArticleFacts {
  readonly publisher: string;
  readonly published: string;
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  /** The accord that statements are about; the one that the text names most where it is left out. */
  readonly accord?: string | undefined;
}

export interface ArticleDraft extends Drafted {
  readonly source: { readonly slug: string; readonly fields: Readonly<Record<string, unknown>> };
  readonly acts: readonly ActSeed[];
  /** Statements on record that this article words once more. */
  readonly repeated: readonly Repeated[];
}

/** Drafts what an article adds to a record: the source, statements and acts, as an editor would review them. Null where it is about no accord. */
export function draftArticle(
  text: string,
  facts: ArticleFacts,
  entries: readonly ReadEntry[],
): ArticleDraft | null {
  const { published } = facts;
  const { speakers, accords } = knownFrom(entries, published);
  const acts = proposeActs(text, { accords, entries: speakers, published });
  const accord = facts.accord ?? accordsNamed(text, accords)[0] ?? acts[0]?.accord.key;
  if (accord === undefined) return null;
  const source = sourceOf(text, facts, accord);
  const { slugOf, quotations, ...drafted } = draftStatements(text, {
    published,
    accord,
    speakers,
    accords,
    acts,
  });
  const compared = drafted.statements.map((one) => onRecord([one], entries, source.slug));
  /** What each drafted statement is in the record: itself, or the one that has its words. */
  const keys = new Map(
    drafted.statements.map(({ slug }, at) => [
      slug,
      compared[at]?.statements[0]?.slug ?? compared[at]?.repeated[0]?.statement,
    ]),
  );
  return {
    ...drafted,
    statements: compared.flatMap(({ statements }) => statements),
    repeated: compared.flatMap(({ repeated }) => repeated),
    source,
    acts: acts.map((act) => {
      const words = wordsOf(act, quotations, speakers);
      const statement = words ? keys.get(slugOf.get(words) ?? '') : undefined;
      const seed = actSeed(text, act, source.slug, announcedBy(act, words, statement, speakers));
      return isThere(seed, entries) ? { ...seed, isOnRecord: true as const } : seed;
    }),
  };
}

/** The language of a text as a BCP 47 tag; `und` where no more than its script is recognised. */
export function languageTag(text: string): string {
  const language = languageOf(text);
  return /^[a-z]{2}$/.test(language) ? language : 'und';
}

/** The most words of a line over a headline. */
const MOST_OVER = 8;

/** An article as a source. */
export function sourceOf(
  text: string,
  { publisher, published, url, ...facts }: ArticleFacts,
  accord: string,
): ArticleDraft['source'] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A caption with its credit in brackets is no title.
  const heads = lines.filter((line) => !line.endsWith(')'));
  const title = facts.title ?? heads[isKicker(heads) || isOverHeadline(heads) ? 1 : 0] ?? '';
  const byline =
    facts.byline ??
    lines.slice(0, 6).flatMap((line) => /^By ([^,]{3,60})/.exec(line)?.[1] ?? [])[0];
  return {
    slug: `${published}-${publisher}-${accord}`,
    fields: {
      title,
      publisher,
      ...(byline ? { byline } : {}),
      published,
      ...(url ? { url } : {}),
      language: languageTag(text),
      kind: 'NEWS',
      sha256: createHash('sha256').update(text).digest('hex'),
      words: wordCount(text),
    },
  };
}

/** Whether the first line stands above a headline and tells of what kind it is: "WORLD", "Analysis". */
function isKicker([first = '', second = '']: readonly string[]): boolean {
  const [short, long] = [first, second].map((line) => line.split(/\s+/).length) as [number, number];
  const headline =
    long > 3 && long < 22 && !/[.”"]$/.test(second) && !/^(?:By|From) \p{Lu}/u.test(second);
  return short < 4 && headline;
}

/** Whether a line stands above the headline and one below it, up to the byline, each longer than the one before. */
function isOverHeadline(heads: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = heads;
  return (
    heads.findIndex((line) => /^by\b/i.test(line)) === 3 &&
    ![first, second].some((line) => line.endsWith('.')) &&
    wordCount(first) <= MOST_OVER &&
    wordCount(first) < wordCount(second) &&
    wordCount(second) < wordCount(third)
  );
}

/** The accords whose names stand in a text, the one that is named most first. */
export function accordsNamed(text: string, accords: readonly Known[]): readonly string[] {
  return accords
    .map(({ key, names }) => ({
      key,
      count: names.reduce((sum, name) => sum + text.split(name).length - 1, 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ key }) => key);
}

/** Whether an act is among those that an accord's file has. */
function isThere({ accord, country, act }: ActSeed, entries: readonly ReadEntry[]): boolean {
  const file = entries
    .map(({ type, value }) => (type === 'Accord' ? objectOf(value) : undefined))
    .find((one) => one?.slug === accord);
  const places = listOf(file?.participations).map(objectOf);
  const of = country === null ? file : places.find((place) => place?.country === country);
  return sameAct(listOf(of?.acts), act) >= 0;
}
