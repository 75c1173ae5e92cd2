import { AccordRelationKind } from '@signatory/schema';
import { sql } from 'kysely';
import { z } from 'zod';
import {
  checkCitations,
  citationsDraft,
  draftCitations,
  eraseCitations,
  factReferences,
  writeCitations,
} from '../citation/draft.ts';
import { groupByKey } from '../db/rows-by-key.ts';
import { type Reference, referencesTo } from '../drafts/reference.ts';
import { distinct, slugDraft } from '../drafts/shapes.ts';
import { wayTo } from '../drafts/way.ts';
import { Refused } from '../errors.ts';
import type { Database, Rows, Tables } from '../record/tables.ts';
import type { AccordRelation } from './accord.ts';

/** How an accord stands to another one, as its draft writes it. */
const relationDraft = z.strictObject({
  kind: z.enum(AccordRelationKind),
  accord: slugDraft,
  citations: citationsDraft,
});

type RelationDraft = z.infer<typeof relationDraft>;

/** The relations of an accord to others: no kind to one accord twice. */
export const relationsDraft = z
  .array(relationDraft)
  .min(1)
  .superRefine(distinct(({ kind, accord }) => `${kind} ${accord}`));

/** For each accord its relations to others, in their order in the seed file. */
export function relationsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly AccordRelation[]>> {
  return relationsFrom(db, 'accord', 'related', slugs);
}

/** For each accord the relations that others have to it, by kind and by their slugs. */
export function relationsTo(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly AccordRelation[]>> {
  return relationsFrom(db, 'related', 'accord', slugs);
}

/** Relations by the accord at one end, with the accord at the other. */
async function relationsFrom(
  db: Database,
  end: 'accord' | 'related',
  other: 'accord' | 'related',
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly AccordRelation[]>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom('relation')
    .selectAll()
    .where(end, 'in', slugs)
    .orderBy(end === 'accord' ? 'position' : 'kind')
    .orderBy(other)
    .execute();
  return groupByKey(
    rows,
    (row) => row[end],
    (row) => ({ key: keyOf(row), kind: row.kind, accord: row[other] }),
  );
}

/** The relations of an accord as its draft writes them. */
export async function draftRelations(db: Database, slug: string): Promise<RelationDraft[]> {
  const relations = (await relationsOf(db, [slug])).get(slug) ?? [];
  const citationsOf = await draftCitations(db, relations.map(relationId));
  return relations.map((relation) => ({
    kind: relation.kind,
    accord: relation.accord,
    citations: citationsOf(relationId(relation)),
  }));
}

/** Writes the relations of an accord; there are none before. */
export function writeRelations(
  rows: Rows,
  slug: string,
  drafts: readonly RelationDraft[] = [],
): void {
  for (const [position, { kind, accord, citations }] of drafts.entries()) {
    const row = { accord: slug, kind, related: accord, position };
    rows.insert('relation', row);
    writeCitations(rows, relationId({ key: keyOf(row) }), citations);
  }
}

/** Removes all relations of an accord to others. */
export async function eraseRelations(db: Database, slug: string): Promise<void> {
  const relations = (await relationsOf(db, [slug])).get(slug) ?? [];
  await eraseCitations(db, relations.map(relationId));
  await db.deleteFrom('relation').where('accord', '=', slug).execute();
}

/** What relations name. */
export function relationReferences(drafts: readonly RelationDraft[] = []): readonly Reference[] {
  return [
    ...referencesTo(
      'accord',
      drafts.map(({ accord }, i) => [accord, ['relations', i, 'accord']]),
    ),
    ...factReferences(drafts, ['relations']),
  ];
}

/**
 * Throws `Refused` where an accord would be
 * related to itself, by itself or by way of others, or to the umbrella it is an instrument of.
 */
export async function checkRelations(
  db: Database,
  slug: string,
  partOf: string | undefined,
  drafts: readonly RelationDraft[] = [],
): Promise<void> {
  if (drafts.length === 0) return;
  const rows = await db.selectFrom('relation').select(['accord', 'related']).execute();
  const related = groupByKey(
    rows,
    (row) => row.accord,
    (row) => row.related,
  );
  for (const [i, { kind, accord, citations }] of drafts.entries()) {
    const where = ['relations', i, 'accord'];
    if (accord === slug)
      throw new Refused(`${slug} is related to itself`, 'name the other accord', where);
    if (accord === partOf) {
      throw new Refused(
        `${accord} is both its umbrella and the other end of a relation`,
        `keep "partOf" where it is an instrument under ${accord}, else keep the relation ${kind}`,
        where,
      );
    }
    const way = wayTo(slug, accord, (one) => related.get(one) ?? []);
    if (way) {
      throw new Refused(
        `the relations run in a circle: ${[slug, ...way].join(' → ')}`,
        'a relation leads from the later accord to the earlier one; remove the one that does not',
        where,
      );
    }
    await checkCitations(db, citations, ['relations', i, 'citations']);
  }
}

/** The id of a relation, as `citation.subject` has it. */
export function relationId({ key }: Pick<AccordRelation, 'key'>): string {
  return `AccordRelation:${key}`;
}

/** The same of a row of the table. */
export const relationIdIn = sql<string>`'AccordRelation:' || relation.accord || '/' || relation.kind || '/' || relation.related`;

function keyOf({ accord, kind, related }: Omit<Tables['relation'], 'position'>): string {
  return `${accord}/${kind}/${related}`;
}
