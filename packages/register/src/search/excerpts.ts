import { sql } from 'kysely';
import { namesOf } from '../name/read.ts';
import type { Database } from '../record/tables.ts';
import { highlightsIn, type TextRange } from './highlight.ts';
import { searchWords } from './language/words.ts';
import { wantedOf } from './match.ts';
import type { ExpandedTerm } from './query-expansion.ts';
import type { Listed } from './sections.ts';

/** What is shown of a result: a name, or a wording with its key. */
export interface Excerpt {
  readonly text: string;
  readonly language: string;
  /** Where search terms stand in `text`; empty where the result was found by something else. */
  readonly ranges: readonly TextRange[];
  /** The key of the wording; null where it is a name. */
  readonly wording: string | null;
}

/** By id, the name or the wording in which most of the terms stand; of a participation, a name of its country. */
export async function excerptsOf(
  db: Database,
  results: readonly Pick<Listed, 'type' | 'key'>[],
  terms: readonly ExpandedTerm[],
): Promise<ReadonlyMap<string, Excerpt>> {
  const objects = results.filter(({ type }) => type !== 'Statement');
  const names = await namesOf(db, [...new Set(objects.map(subjectOf))]);
  const statements = results.flatMap(({ type, key }) => (type === 'Statement' ? [key] : []));
  const wordings = await wordingsOf(db, statements);
  const whole = wantedOf(terms)
    .flatMap(({ words }) => words.map(([word = '']) => word))
    .join(' ');
  const excerpts = new Map<string, Excerpt>();
  for (const { type, key } of results) {
    const texts =
      type === 'Statement'
        ? (wordings.get(key) ?? [])
        : (names.get(subjectOf({ type, key })) ?? []).map((name) => ({ ...name, wording: null }));
    const best = bestOf(texts, terms, type === 'Statement' ? null : whole);
    if (best) excerpts.set(`${type}:${key}`, best);
  }
  return excerpts;
}

function subjectOf({ type, key }: Pick<Listed, 'type' | 'key'>): string {
  return type === 'Participation' ? `Country:${key.slice(key.indexOf('/') + 1)}` : `${type}:${key}`;
}

/** The first of the texts that hold the most terms; before them a name that is just what was typed. */
function bestOf(
  texts: readonly Omit<Excerpt, 'ranges'>[],
  terms: readonly ExpandedTerm[],
  whole: string | null,
): Excerpt | undefined {
  let best: (Excerpt & { readonly merit: number }) | undefined;
  for (const { text, language, wording } of texts) {
    const { ranges, terms: matched } = highlightsIn(text, terms, whole !== null);
    const merit = whole !== null && searchWords(text).join(' ') === whole ? matched + 1 : matched;
    if (!best || merit > best.merit) best = { text, language, wording, ranges, merit };
  }
  if (!best) return undefined;
  const { merit: _, ...excerpt } = best;
  return excerpt;
}

/** The wordings of statements, the preferred one first. */
async function wordingsOf(db: Database, statements: readonly string[]) {
  const rows =
    statements.length === 0
      ? []
      : await db
          .selectFrom('wording')
          .innerJoin('source', 'source.slug', 'wording.source')
          .where('wording.statement', 'in', statements)
          .select(['wording.statement', 'wording.key as wording', 'wording.text'])
          .select(sql<string>`coalesce(wording.language, source.language)`.as('language'))
          .orderBy('wording.rank')
          .execute();
  return Map.groupBy(rows, ({ statement }) => statement);
}
