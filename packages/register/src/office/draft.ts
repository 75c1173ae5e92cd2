import { z } from 'zod';
import {
  checkCitations,
  citationReferences,
  citationsDraft,
  draftCitations,
  eraseCitations,
  writeCitations,
} from '../citation/draft.ts';
import { compareDates, earliestDay, latestDay, type PartialDate } from '../dates/partial-date.ts';
import { draftOf, inOrderOf, recordOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { type Reference, referencesTo } from '../drafts/reference.ts';
import { type DraftPath, Refused } from '../errors.ts';
import type { Database, Rows } from '../record/tables.ts';
import { officeColumns } from './columns.ts';
import { idOf } from './id.ts';
import { draftTitle, englishOf, titleDraft, titlesOf, writeTitles } from './title.ts';

const { capacity, ...others } = shapesOf(officeColumns);

/** An office as a leader's draft writes it. */
export const officeDraft = z
  .strictObject({
    title: titleDraft,
    capacity,
    ...others,
    citations: citationsDraft,
  })
  .refine(
    (office) => !office.from || !office.to || earliestDay(office.from) <= latestDay(office.to),
    {
      path: ['to'],
      error: 'is before from',
    },
  );

export type OfficeDraft = z.infer<typeof officeDraft>;

/** A leader's offices as the draft writes them. */
export async function draftOffices(db: Database, leader: string): Promise<OfficeDraft[]> {
  const rows = await db
    .selectFrom('office')
    .selectAll()
    .where('leader', '=', leader)
    .orderBy('position')
    .execute();
  const citationsOf = await draftCitations(db, rows.map(idOf));
  const titles = await titlesOf(db, rows);
  return rows.map((row) =>
    inOrderOf(officeDraft, {
      title: draftTitle(titles.get(row.key) ?? []),
      ...draftOf(officeColumns, recordOf(officeColumns, row)),
      citations: citationsOf(idOf(row)),
    }),
  );
}

/** Writes a leader's offices; there are none before. */
export function writeOffices(
  rows: Rows,
  leader: string,
  drafts: readonly OfficeDraft[] = [],
): void {
  for (const [position, draft] of drafts.entries()) {
    const key = `${leader}/${tenureOf(draft)}`;
    const row = { key, leader, position, title: englishOf(draft.title) };
    rows.insert('office', { ...row, ...rowOf(officeColumns, draft) });
    writeTitles(rows, key, draft.title);
    writeCitations(rows, idOf({ key }), draft.citations);
  }
}

export async function eraseOffices(db: Database, leader: string): Promise<void> {
  const rows = await db.selectFrom('office').select('key').where('leader', '=', leader).execute();
  const ids = rows.map(idOf);
  await eraseCitations(db, ids);
  if (ids.length > 0) await db.deleteFrom('name').where('subject', 'in', ids).execute();
  await db.deleteFrom('office').where('leader', '=', leader).execute();
}

/** What offices name: countries, bodies and sources. */
export function officeReferences(drafts: readonly OfficeDraft[] = []): readonly Reference[] {
  return drafts.flatMap(({ country, body, citations }, i) => [
    ...referencesTo('country', [[country, ['offices', i, 'country']]]),
    ...referencesTo('body', [[body, ['offices', i, 'body']]]),
    ...citationReferences(citations, ['offices', i, 'citations']),
  ]);
}

/** Throws what `checkCitations` throws, and for an office without an end that another tenure of its title follows. */
export async function checkOffices(
  db: Database,
  leader: string,
  drafts: readonly OfficeDraft[] = [],
): Promise<void> {
  for (const [i, draft] of drafts.entries()) {
    await checkCitations(db, draft.citations, ['offices', i, 'citations']);
    await requireEnd(db, leader, draft, ['offices', i]);
  }
}

/** Throws `Refused` for a tenure without an end where another of the same title, capacity, country and body begins later, or has no end either. */
async function requireEnd(
  db: Database,
  leader: string,
  draft: OfficeDraft,
  path: DraftPath,
): Promise<void> {
  const { capacity = null, country = null, body = null, from, to } = draft;
  const title = englishOf(draft.title);
  if (from === undefined || to !== undefined) return;
  const others = await db
    .selectFrom('office')
    .select(['leader', 'from', 'to'])
    .where('title', '=', title)
    .where('capacity', capacity === null ? 'is' : '=', capacity)
    .where('country', country === null ? 'is' : '=', country)
    .where('body', body === null ? 'is' : '=', body)
    .where('from', 'is not', null)
    .where('key', '<>', `${leader}/${tenureOf(draft)}`)
    .$narrowType<{ from: PartialDate }>()
    .execute();
  const next = others
    .filter((other) => compareDates(from, other.from) <= (other.to === null ? 0 : -1))
    .toSorted((a, b) => compareDates(a.from, b.from))[0];
  if (!next) return;
  throw new Refused(
    `${title} from ${from} has no end, and ${next.leader} is the next from ${next.from}`,
    'say until when it was held (to: with a day, a month or a year), or tell the titles apart',
    path,
  );
}

/** The title as a slug and the beginning: what tells a leader's tenures apart. */
export function tenureOf({ title, from }: OfficeDraft): string {
  const slug = englishOf(title)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return from === undefined ? slug : `${slug}-${from}`;
}
