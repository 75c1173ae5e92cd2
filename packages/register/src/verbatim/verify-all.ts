import type { Verbatim } from '@signatory/schema';
import { PassageNotUnique } from '../errors.ts';
import { draftPassage } from '../passage/draft.ts';
import type { Passage } from '../passage/read.ts';
import type { Database } from '../record/tables.ts';
import { levelIn } from './levels.ts';

/** One stretch compared with the text of its source. */
export interface Verified {
  /** Whose it is: `Wording:` and its key, or the id of the fact it is cited for. */
  readonly subject: string;
  readonly source: string;
  readonly exact: string;
  /** `NOT_HELD` where no text was given for the source. */
  readonly level: Verbatim;
  /** What stands in the text instead, or why the place cannot be told; null where there is nothing to say. */
  readonly remark: string | null;
}

/**
 * Compares every stretch in the record with the texts given, by the SHA-256 that the source records; in order of source
 * and place. Nothing is written.
 */
export async function verifyAll(
  db: Database,
  texts: ReadonlyMap<string, string>,
): Promise<readonly Verified[]> {
  const passages = await db
    .selectFrom('passage')
    .innerJoin('source', 'source.slug', 'passage.source')
    .select(['owner', 'exact', 'prefix', 'suffix', 'start', 'passage.source', 'sha256'])
    .execute();
  const clauses = await db
    .selectFrom('wording')
    .innerJoin('source', 'source.slug', 'wording.source')
    .select(['wording.key', 'clause_exact', 'clause_prefix', 'clause_suffix', 'clause_start'])
    .select(['wording.source', 'sha256'])
    .where('clause_exact', 'is not', null)
    .execute();
  const stretches = [
    ...passages.map((row) => ({ ...row, subject: row.owner.replace(/#\d+$/, '') })),
    ...clauses.map((row) => ({
      subject: `Wording:${row.key}`,
      exact: row.clause_exact ?? '',
      prefix: row.clause_prefix,
      suffix: row.clause_suffix,
      start: row.clause_start,
      source: row.source,
      sha256: row.sha256,
    })),
  ];
  const place = (row: (typeof stretches)[number]): string =>
    `${row.source} ${String(row.start ?? 0).padStart(12, '0')} ${row.subject}`;
  return stretches
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((row) => {
      const { subject, source, exact } = row;
      const text = row.sha256 === null ? undefined : texts.get(row.sha256);
      if (text === undefined) return { subject, source, exact, level: 'NOT_HELD', remark: null };
      return { subject, source, exact, ...compared(text, row) };
    });
}

function compared(text: string, row: Omit<Passage, 'end'>): Pick<Verified, 'level' | 'remark'> {
  try {
    const { level, start } = levelIn(text, draftPassage(row));
    const moved = row.start !== null && start !== null && row.start !== start;
    return { level, remark: moved ? `stands at ${start}, not at ${row.start}` : null };
  } catch (error) {
    if (error instanceof PassageNotUnique) return { level: 'NOT_FOUND', remark: error.message };
    throw error;
  }
}
