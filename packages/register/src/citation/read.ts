import type { Stance, Verbatim } from '@signatory/schema';
import type { PartialDate } from '../dates/partial-date.ts';
import { type Passage, passagesOf } from '../passage/read.ts';
import type { Database } from '../record/tables.ts';

/** A source for a fact, with the passages that bear on it. */
export interface Citation {
  readonly source: string;
  readonly stance: Stance;
  readonly passages: readonly Passage[];
  /** Null where no passage is quoted. */
  readonly verbatim: Verbatim | null;
  /** `words` is a digest of the words compared. */
  readonly verification: {
    readonly on: PartialDate;
    readonly sha256: string;
    readonly words: string;
  } | null;
  readonly note: string | null;
}

/** Citations by the id of the fact they stand for, in their order. */
export async function citationsOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Citation[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('citation')
    .innerJoin('source', 'source.slug', 'citation.source')
    .selectAll('citation')
    .select('source.sha256')
    .where('subject', 'in', ids)
    .orderBy('subject')
    .orderBy('position')
    .execute();
  const passages = await passagesOf(db, rows.map(ownerOf));
  const citations = new Map<string, Citation[]>();
  for (const [subject, group] of Map.groupBy(rows, (row) => row.subject)) {
    citations.set(
      subject,
      group.map((row) => ({
        source: row.source,
        stance: row.stance,
        passages: passages.get(ownerOf(row)) ?? [],
        verbatim: row.verbatim,
        verification:
          row.verified_on === null || row.verified_words === null || row.sha256 === null
            ? null
            : { on: row.verified_on, sha256: row.sha256, words: row.verified_words },
        note: row.note,
      })),
    );
  }
  return citations;
}

export function ownerOf({ subject, position }: { subject: string; position: number }): string {
  return `${subject}#${position}`;
}
