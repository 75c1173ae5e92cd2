import { z } from 'zod';
import {
  checkCitations,
  citationsDraft,
  draftCitations,
  eraseCitations,
  writeCitations,
} from '../citation/draft.ts';
import { groupByKey } from '../db/rows-by-key.ts';
import { draftOf, recordOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { distinct } from '../drafts/shapes.ts';
import type { DraftPath } from '../errors.ts';
import type { Database, Rows } from '../record/tables.ts';
import { roleColumns } from './columns.ts';
import { roleId } from './read.ts';

/** A role as an accord's draft writes it. */
export const roleDraft = z.strictObject({
  ...shapesOf(roleColumns),
  citations: citationsDraft,
});

export type RoleDraft = z.infer<typeof roleDraft>;

/** The roles of one country in an accord: no role twice. */
export const rolesDraft = z
  .array(roleDraft)
  .min(1)
  .superRefine(distinct(({ role }) => role));

/** An accord's roles as drafts, by country code. */
export async function draftRoles(
  db: Database,
  accord: string,
): Promise<ReadonlyMap<string, readonly RoleDraft[]>> {
  const rows = await db
    .selectFrom('role')
    .selectAll()
    .where('accord', '=', accord)
    .orderBy('position')
    .execute();
  const citationsOf = await draftCitations(db, rows.map(roleId));
  return groupByKey(
    rows,
    (row) => row.country,
    (row) => ({
      ...draftOf(roleColumns, recordOf(roleColumns, row)),
      citations: citationsOf(roleId(row)),
    }),
  );
}

/** Writes the roles of a country in an accord; there are none before. */
export function writeRoles(
  rows: Rows,
  accord: string,
  country: string,
  drafts: readonly RoleDraft[] = [],
): void {
  for (const [position, draft] of drafts.entries()) {
    const key = `${accord}/${country}/${draft.role}`;
    rows.insert('role', { key, accord, country, position, ...rowOf(roleColumns, draft) });
    writeCitations(rows, roleId({ key }), draft.citations);
  }
}

/** Removes all roles in an accord. */
export async function eraseRoles(db: Database, accord: string): Promise<void> {
  const rows = await db.selectFrom('role').select('key').where('accord', '=', accord).execute();
  await eraseCitations(db, rows.map(roleId));
  await db.deleteFrom('role').where('accord', '=', accord).execute();
}

/** Throws for a role what `checkCitations` throws. */
export async function checkRoles(
  db: Database,
  drafts: readonly RoleDraft[] = [],
  path: DraftPath,
): Promise<void> {
  for (const [i, draft] of drafts.entries())
    await checkCitations(db, draft.citations, [...path, i, 'citations']);
}
