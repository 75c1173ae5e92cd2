import type { Database } from '../record/tables.ts';

/** Drafts as JSON by subject, as `Accord:abraham-accords`; null for what was removed. */
export type States = ReadonlyMap<string, string | null>;

/**
 * The drafts as last written, as JSON, by subject; null for what was removed. Everything is written through here, so they
 * are the record, and comparing with them costs no reading of its tables.
 */
export async function lastWritten(db: Database, subjects?: readonly string[]): Promise<States> {
  if (subjects?.length === 0) return new Map();
  const last = db
    .selectFrom('revision')
    .select(({ fn }) => fn.max('number').as('number'))
    .groupBy('subject');
  const rows = await db
    .selectFrom('revision')
    .select(['subject', 'after'])
    .where('number', 'in', subjects === undefined ? last : last.where('subject', 'in', subjects))
    .execute();
  return new Map(rows.map((row) => [row.subject, row.after]));
}
