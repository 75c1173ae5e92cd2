import { Form } from '@signatory/schema';
import { latestDay } from '../dates/partial-date.ts';
import { groupByKey } from '../db/rows-by-key.ts';
import type { Database } from '../record/tables.ts';
import { LEVELS } from '../verbatim/levels.ts';

/** How many statements are read at once. */
const AT_ONCE = 1_000;

/**
 * Puts the wordings of statements in order of preference: a primary source's first, then the more direct form, so that a
 * paraphrase never stands before a quotation, then the more verbatim, then the earlier source.
 */
export async function rankWordings(db: Database, statements: readonly string[]): Promise<void> {
  for (let i = 0; i < statements.length; i += AT_ONCE)
    await rankSome(db, statements.slice(i, i + AT_ONCE));
}

async function rankSome(db: Database, statements: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('wording')
    .innerJoin('source', 'source.slug', 'wording.source')
    .select(['wording.id', 'wording.statement', 'wording.rank'])
    .select(['wording.form', 'wording.verbatim', 'wording.position'])
    .select(['source.kind', 'source.published'])
    .where('wording.statement', 'in', statements)
    .execute();
  const merits = (row: (typeof rows)[number]): readonly (number | string)[] => [
    row.kind === 'PRIMARY' ? 0 : 1,
    FORMS.indexOf(row.form),
    LEVELS.indexOf(row.verbatim),
    row.published === null ? '9999-12-31' : latestDay(row.published),
    row.position,
  ];
  const own = groupByKey(
    rows,
    (row) => row.statement,
    (row) => row,
  );
  for (const wordings of own.values()) {
    const ranked = wordings.toSorted((a, b) => {
      const [x, y] = [merits(a), merits(b)];
      const i = x.findIndex((merit, at) => merit !== y[at]);
      return (x[i] ?? 0) < (y[i] ?? 0) ? -1 : 1;
    });
    for (const [rank, row] of ranked.entries()) {
      if (row.rank !== rank)
        await db.updateTable('wording').set({ rank }).where('id', '=', row.id).execute();
    }
  }
}

/** The statements that quote sources. */
export async function statementsQuoting(
  db: Database,
  sources: readonly string[],
): Promise<readonly string[]> {
  if (sources.length === 0) return [];
  const rows = await db
    .selectFrom('wording')
    .select('statement')
    .distinct()
    .where('source', 'in', sources)
    .execute();
  return rows.map(({ statement }) => statement);
}

const FORMS: readonly Form[] = [Form.DIRECT, Form.MIXED, Form.INDIRECT];
