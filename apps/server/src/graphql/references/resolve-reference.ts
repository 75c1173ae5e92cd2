import type { ReferenceTo } from '@signatory/register';
import type { Context } from '../context.ts';
import { type MaybePromise, whenResolved } from '../maybe-promise.ts';
import type { Meaning } from './reference-arguments.ts';

/** A text that means nothing on record, and what it may have been meant for. */
export interface Unknown {
  /** The argument or parameter, its parts joined by dots: `filter.country`. */
  readonly argument: string;
  readonly value: string;
  readonly to: ReferenceTo;
  /** Whether it need not be on record: a language is then refused as none that is known. */
  readonly orNull: boolean;
  readonly near: readonly string[];
}

/** What a text means: a key on record, the text itself where it need not be there; null where it is refused. */
export function meant(
  { to, orNull }: Meaning,
  given: string,
  { one }: Context,
): MaybePromise<string | null> {
  // PostgreSQL takes no NUL, and UTF-8 has no lone surrogates: what nothing can be called names nothing.
  if (given.includes('\0') || !given.isWellFormed()) return orNull ? given : null;
  if (to !== 'Language') return keyOf(one.meant.find(`${to}:${given}`), orNull ? given : null);
  const tag = canonicalTag(given);
  // What the record itself is in is a language too, whatever this runtime knows of it.
  return tag === null || (orNull && isLanguage(tag)) ? tag : one.meant.find(`Language:${tag}`);
}

function keyOf(
  key: MaybePromise<string | null>,
  otherwise: string | null,
): MaybePromise<string | null> {
  return whenResolved(key, (found) => found ?? otherwise);
}

/** What is told of a text that means nothing on record. */
export async function unknown(
  argument: string,
  { to, orNull }: Meaning,
  value: string,
  { register }: Context,
): Promise<Unknown> {
  const text = value.replaceAll('\0', '').toWellFormed();
  return { argument, value, to, orNull, near: await register.references.near(`${to}:${text}`) };
}

/** One sentence that names the argument, what is wrong, and the cure. */
export function sentence({ argument, value, to, orNull, near }: Unknown): string {
  const shown = JSON.stringify(value.slice(0, 60));
  if (to === 'Language') {
    if (canonicalTag(value) === null)
      return `${argument}: ${shown} is not a BCP 47 language tag; write one such as en.`;
    if (orNull)
      return `${argument}: ${shown} is not a known language; the record has ${listed(near, 'and')}.`;
    return `${argument}: the record has nothing in the language ${shown}; it has ${listed(near, 'and')}.`;
  }
  const noun = to.toLowerCase();
  const what = `${argument}: no ${noun} has the ${to === 'Country' ? 'code' : 'slug'} ${shown}`;
  if (near.length > 0) return `${what}; did you mean ${listed(near, 'or')}?`;
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

function listed(keys: readonly string[], word: 'and' | 'or'): string {
  const last = keys.at(-1) ?? 'none';
  return keys.length < 2 ? last : `${keys.slice(0, -1).join(', ')} ${word} ${last}`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag is of a language that has a name in CLDR, which has all of ISO 639-1 and many of the others. */
function isLanguage(tag: string): boolean {
  // V8 has no language for `und`, the undetermined one, and refuses to name it.
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
