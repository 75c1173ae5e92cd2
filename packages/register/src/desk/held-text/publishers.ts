import { slugOf } from '../../drafting/quotations.ts';
import { objectOf } from '../../seeds/object-of.ts';
import type { WorkingEntries } from '../article/entries.ts';
import type { EntryDraft } from '../change-set.ts';
import { DeskRefused } from '../desk-refused.ts';
import type { HeldText } from './held-texts.ts';

/** A publisher that is to be added: its slug, and its name in English. */
export interface NewPublisher {
  readonly slug: string;
  readonly name: string;
}

/**
 * The slug of a body by its slug or by any of its names; where neither the record nor the change set has it, with its name. A slug is
 * made of a name in Latin letters alone: none is guessed for another script, and `DeskRefused` asks for it.
 */
export function publisherOf(
  typed: string,
  given: NewPublisher | null,
  entries: WorkingEntries,
): { readonly slug: string; readonly name: string | null } {
  const wanted = folded(typed);
  const bodies = [...entries.values()].filter(
    ({ type, draft }) => type === 'Body' && draft !== null,
  );
  const isThere = (slug: string) => bodies.some(({ key }) => key === slug);
  const known = isThere(typed.trim())
    ? [typed.trim()]
    : bodies.filter(({ draft }) => namesOf(draft).includes(wanted)).map(({ key }) => key);
  if (known.length > 1)
    throw new DeskRefused(
      'INVALID',
      `more than one body is called ${typed}: ${known.join(', ')}`,
      'write the slug of the one that is meant',
      ['publisher'],
    );
  const [slug] = known;
  if (slug !== undefined) return { slug, name: null };
  const isLatin = /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u.test(typed);
  const made = given ?? (isLatin ? { slug: slugOf(typed), name: typed.trim() } : null);
  if (!made || made.slug === '')
    throw new DeskRefused(
      'UNKNOWN',
      `neither the record nor the change set has a body called ${typed}`,
      'give its name in English, and a slug for it',
      ['newPublisher'],
    );
  const { name } = made;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(made.slug) || made.slug.length > 100 || name.trim() === '')
    throw new DeskRefused(
      'INVALID',
      'the new publisher has no name, or a slug of other signs than small letters, digits and single hyphens',
      'write a slug such as the-harbour-post',
      ['newPublisher'],
    );
  if (isThere(made.slug))
    throw new DeskRefused(
      'INVALID',
      `there is a body ${made.slug} already, with another name`,
      'give another slug, or write this one as the publisher if it is meant',
      ['newPublisher'],
    );
  return { slug: made.slug, name: name.trim() };
}

/** Entries of an article with its publisher, where it has none yet, and something of the article is written. */
export function withPublisher(
  held: HeldText | undefined,
  entries: WorkingEntries,
  drafted: readonly EntryDraft[],
): readonly EntryDraft[] {
  const { publisher, publisher_name: name } = held ?? {};
  const isThere = publisher != null && (entries.get(`Body:${publisher}`)?.draft ?? null) !== null;
  if (publisher == null || name == null || isThere || drafted.length === 0) return drafted;
  const draft = { slug: publisher, kind: 'NEWS_PUBLISHER', names: { en: name } };
  const base = entries.get(`Body:${publisher}`)?.base ?? null;
  return [{ type: 'Body', key: publisher, base, draft }, ...drafted];
}

/** The names of a body in all languages. */
function namesOf(draft: unknown): readonly string[] {
  return Object.values(objectOf(objectOf(draft)?.names) ?? {})
    .flat()
    .map((name) => folded(String(name)));
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
