import { createHash } from 'node:crypto';
import { Refused, UnknownSlug } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import { sourcesOf } from './source.ts';
import { wordCount } from './word-count.ts';

/** Holds the text of a source for verification. Throws `Refused` unless its SHA-256 (of UTF-8) is the source's. */
export async function holdText(db: Database, slug: string, text: string): Promise<void> {
  const source = (await sourcesOf(db, [slug])).get(slug);
  if (!source) throw new UnknownSlug('source', slug);
  const sha256 = createHash('sha256').update(text).digest('hex');
  if (sha256 !== source.sha256) {
    throw new Refused(
      `the text given for ${slug} has SHA-256 ${sha256}, and the record says ${source.sha256 ?? 'none'}`,
      'give the very text the passages were taken from, or record the new SHA-256 and check every passage',
    );
  }
  const words = wordCount(text);
  if (String(words) !== source.words)
    throw new Refused(
      `the text given for ${slug} has ${words} words, and the record says ${source.words ?? 'nothing'}`,
      `write \`words: ${words}\` in its source.yaml`,
    );
  const row = { source: slug, text };
  await db
    .insertInto('held_text')
    .values(row)
    .onConflict((on) => on.column('source').doUpdateSet(row))
    .execute();
}
