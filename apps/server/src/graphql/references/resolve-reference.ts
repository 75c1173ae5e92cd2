import type { ReferenceTo } from '@signatory/register';
import type { Context } from '../context.ts';
import { type MaybePromise, whenResolved } from '../maybe-promise.ts';
import type { ReferenceTarget } from './reference-arguments.ts';

/** A reference to something that is not on record, with keys on record that are spelt nearly so. */
export interface UnknownReference {
  /** The argument or parameter, its parts joined by dots: `filter.country`. */
  readonly argument: string;
  readonly value: string;
  readonly to: ReferenceTo;
  /** Whether it need not be on record; a language is then refused only where nobody knows it. */
  readonly orNull: boolean;
  readonly near: readonly string[];
}

/** The key on record that a text refers to; the text itself where it need not be on record; null where it is refused. */
export function resolveReference(
  { to, orNull, orRemoved }: ReferenceTarget,
  given: string,
  { one, register }: Context,
): MaybePromise<string | null> {
  // PostgreSQL accepts no NUL, and UTF-8 has no lone surrogates: no key contains either.
  if (given.includes('\0') || !given.isWellFormed()) return orNull ? given : null;
  if (to !== 'Language')
    return whenResolved(one.references.find(`${to}:${given}`), (key) => {
      if (key === null && orRemoved) return register.editions.removedKey(to, given);
      return key ?? (orNull ? given : null);
    });
  const tag = canonicalTag(given);
  // A language that the record uses is accepted even where this runtime does not know it.
  return tag === null || (orNull && isLanguage(tag)) ? tag : one.references.find(`Language:${tag}`);
}

/** Describes a reference that was not resolved, for the error message. */
export async function unknownReference(
  argument: string,
  { to, orNull }: ReferenceTarget,
  value: string,
  { register }: Context,
): Promise<UnknownReference> {
  const text = value.replaceAll('\0', '').toWellFormed();
  return { argument, value, to, orNull, near: await register.references.near(`${to}:${text}`) };
}

/** One sentence: the argument, what is wrong with it, and what to do. */
export function messageOf({ argument, value, to, orNull, near }: UnknownReference): string {
  const shown = JSON.stringify(value.slice(0, 60));
  if (to === 'Language') {
    if (canonicalTag(value) === null)
      return `${argument}: ${shown} is not a BCP 47 language tag; write one such as en.`;
    if (orNull)
      return `${argument}: ${shown} is not a known language; the record has ${joinWords(near, 'and')}.`;
    return `${argument}: the record has nothing in the language ${shown}; it has ${joinWords(near, 'and')}.`;
  }
  const noun = to.toLowerCase();
  const what = `${argument}: no ${noun} has the ${to === 'Country' ? 'code' : 'slug'} ${shown}`;
  if (near.length > 0) return `${what}; did you mean ${joinWords(near, 'or')}?`;
  return to === 'Country'
    ? `${what}; write ISO 3166-1 alpha-3, such as KAZ.`
    : `${what}; query \`${LIST_QUERIES[to]}\` at /graphql for those on record.`;
}

const LIST_QUERIES: Readonly<Record<Exclude<ReferenceTo, 'Country' | 'Language'>, string>> = {
  Accord: 'accords',
  Body: 'bodies',
  Leader: 'leaders',
  Source: 'sources',
  Statement: 'statements',
};

function joinWords(keys: readonly string[], word: 'and' | 'or'): string {
  const last = keys.at(-1) ?? 'none';
  return keys.length < 2 ? last : `${keys.slice(0, -1).join(', ')} ${word} ${last}`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** How many tags are remembered: of those that clients send, the first. */
const MAX_TAGS = 1_000;

const namedTags = new Map<string, boolean>();

/**
 * Whether CLDR names the language of a tag: it names all of ISO 639-1 and many others. Remembered, since `Intl` takes long and
 * nearly every name in a query has a language.
 */
function isLanguage(tag: string): boolean {
  const remembered = namedTags.get(tag);
  if (remembered !== undefined) return remembered;
  const isNamed = cldrNames(tag);
  if (namedTags.size < MAX_TAGS) namedTags.set(tag, isNamed);
  return isNamed;
}

function cldrNames(tag: string): boolean {
  // `und` is the undetermined language: V8 gives no language for it and throws where it is to be named.
  const { language = 'und' } = new Intl.Locale(tag);
  return language !== 'und' && languageNames.of(language) !== undefined;
}

/** A language tag in its canonical form (RFC 5646 §4.5, Unicode CLDR); null for a text that has not the form of one. */
function canonicalTag(given: string): string | null {
  try {
    return Intl.getCanonicalLocales(given)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
