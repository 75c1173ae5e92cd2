import { sql } from 'kysely';
import { namesOf } from '../name/read.ts';
import type { Database } from '../record/tables.ts';
import { highlightsIn, type TextRange } from './highlight.ts';
import { searchWords } from './language/words.ts';
import { wantedOf } from './match.ts';
import type { Listed } from './sections.ts';
import type { Sought } from './sought.ts';

/** What is shown of something found: a name, or a wording with its key. */
export interface Shown {
  readonly text: string;
  readonly language: string;
  /** Where in `text` stands what was looked for; nowhere where it was found by something else. */
  readonly ranges: readonly TextRange[];
  /** The key of the wording; null where it is a name. */
  readonly wording: string | null;
}

/** By id, the name or the wording that holds most of what was looked for; of a place, a name of its country. */
export async function textsOf(
  db: Database,
  found: readonly Pick<Listed, 'type' | 'key'>[],
  sought: readonly Sought[],
): Promise<ReadonlyMap<string, Shown>> {
  const named = found.filter(({ type }) => type !== 'Statement');
  const names = await namesOf(db, [...new Set(named.map(subjectOf))]);
  const said = found.flatMap(({ type, key }) => (type === 'Statement' ? [key] : []));
  const wordings = await wordingsOf(db, said);
  const whole = wantedOf(sought)
    .flatMap(({ words }) => words.map(([word = '']) => word))
    .join(' ');
  const shown = new Map<string, Shown>();
  for (const { type, key } of found) {
    const texts =
      type === 'Statement'
        ? (wordings.get(key) ?? [])
        : (names.get(subjectOf({ type, key })) ?? []).map((name) => ({ ...name, wording: null }));
    const best = bestOf(texts, sought, type === 'Statement' ? null : whole);
    if (best) shown.set(`${type}:${key}`, best);
  }
  return shown;
}

function subjectOf({ type, key }: Pick<Listed, 'type' | 'key'>): string {
  return type === 'Participation' ? `Country:${key.slice(key.indexOf('/') + 1)}` : `${type}:${key}`;
}

/** The first of the texts that hold the most terms; before them a name that is just what was typed. */
function bestOf(
  texts: readonly Omit<Shown, 'ranges'>[],
  sought: readonly Sought[],
  whole: string | null,
): Shown | undefined {
  let best: (Shown & { readonly merit: number }) | undefined;
  for (const { text, language, wording } of texts) {
    const { ranges, terms } = highlightsIn(text, sought, whole !== null);
    const merit = whole !== null && searchWords(text).join(' ') === whole ? terms + 1 : terms;
    if (!best || merit > best.merit) best = { text, language, wording, ranges, merit };
  }
  if (!best) return undefined;
  const { merit: _, ...shown } = best;
  return shown;
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
