import { Role } from '@signatory/schema';
import { z } from 'zod';
import {
  checkCitations,
  citationDraft,
  draftCitation,
  eraseCitations,
  writeCitations,
} from '../citation/draft.ts';
import { citationsOf } from '../citation/read.ts';
import { groupByKey } from '../db/rows-by-key.ts';
import { dateDraft, distinct } from '../drafts/shapes.ts';
import type { DraftPath } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import { roleId } from './read.ts';

/** A role as an accord's draft writes it. */
export const roleDraft = z.strictObject({
  role: z.enum(Role),
  from: dateDraft.optional(),
  citations: z.array(citationDraft).min(1),
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
  const citations = await citationsOf(db, rows.map(roleId));
  return groupByKey(
    rows,
    (row) => row.country,
    (row) => ({
      role: row.role,
      ...(row.from !== null && { from: row.from }),
      citations: (citations.get(roleId(row)) ?? []).map(draftCitation),
    }),
  );
}

/** Writes the roles of a country in an accord; there are none before. */
export async function writeRoles(
  db: Database,
  accord: string,
  country: string,
  drafts: readonly RoleDraft[] = [],
): Promise<void> {
  for (const [position, { role, from = null, citations }] of drafts.entries()) {
    const key = `${accord}/${country}/${role}`;
    await db.insertInto('role').values({ key, accord, country, role, position, from }).execute();
    await writeCitations(db, roleId({ key }), citations);
  }
}

/** Removes all roles in an accord. */
export async function eraseRoles(db: Database, accord: string): Promise<void> {
  const rows = await db.selectFrom('role').select('key').where('accord', '=', accord).execute();
  await eraseCitations(db, rows.map(roleId));
  await db.deleteFrom('role').where('accord', '=', accord).execute();
}

/** Throws `UnknownSlug` for a role that cites a source the record does not hold. */
export async function checkRoles(
  db: Database,
  drafts: readonly RoleDraft[] = [],
  path: DraftPath,
): Promise<void> {
  for (const [i, draft] of drafts.entries())
    await checkCitations(db, draft.citations, [...path, i, 'citations']);
}
