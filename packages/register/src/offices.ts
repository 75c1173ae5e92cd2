import { z } from 'zod';
import {
  attestedDays,
  checkCitations,
  citationDraft,
  citationsOf,
  draftCitation,
  eraseCitations,
  writeCitations,
} from './citations.ts';
import { grouped, keyed } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { requireKeys } from './db/references.ts';
import { codeDraft, dateDraft, noteDraft, slugDraft } from './drafts.ts';
import {
  compareDates,
  type Day,
  earliestDay,
  hasBegun,
  latestDay,
  type PartialDate,
} from './partial-date.ts';

/** A leader's tenure of a title. */
export interface Office {
  /** The leader's slug, a slash, the title as a slug and, where known, the beginning. */
  readonly key: string;
  readonly leader: string;
  readonly title: string;
  readonly country: string | null;
  readonly body: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly note: string | null;
  /** The day the earliest supporting source was published: stands in for an unknown `from`. Null where none is dated. */
  readonly attested: Day | null;
}

/** An office as a leader's draft writes it. */
export const officeDraft = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    country: codeDraft.optional(),
    body: slugDraft.optional(),
    from: dateDraft.optional(),
    to: dateDraft.optional(),
    note: noteDraft.optional(),
    citations: z.array(citationDraft).min(1),
  })
  .refine(
    (office) => !office.from || !office.to || earliestDay(office.from) <= latestDay(office.to),
    {
      path: ['to'],
      error: 'is before from',
    },
  );

export type OfficeDraft = z.infer<typeof officeDraft>;

export interface Offices {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Office>>;
  /** For each leader the offices, the earliest first, those of unknown beginning before all. */
  ofLeaders(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Office[]>>;
}

export function offices({ db }: Engine): Offices {
  return {
    async byKeys(keys) {
      if (keys.length === 0) return new Map();
      const rows = await db.selectFrom('office').selectAll().where('key', 'in', keys).execute();
      return keyed(await officesIn(db, rows), (office) => [office.key, office]);
    },
    async ofLeaders(slugs) {
      if (slugs.length === 0) return new Map();
      const rows = await db
        .selectFrom('office')
        .selectAll()
        .where('leader', 'in', slugs)
        .orderBy('position')
        .execute();
      const all = await officesIn(db, rows);
      return grouped(
        all.toSorted((a, b) => compareDates(a.from, b.from)),
        (office) => office.leader,
        (office) => office,
      );
    },
  };
}

/** The offices held on a day, in the order given; an imprecise day stands for its last, an imprecise end too. */
export function officesOn(held: readonly Office[], on: PartialDate): readonly Office[] {
  const day = latestDay(on);
  return held.filter(
    (office) =>
      hasBegun({ date: office.from, attested: office.attested }, day) &&
      (office.to === null || day <= latestDay(office.to)),
  );
}

/** A leader's offices as the draft writes them. */
export async function draftOffices(db: Database, leader: string): Promise<OfficeDraft[]> {
  const rows = await db
    .selectFrom('office')
    .selectAll()
    .where('leader', '=', leader)
    .orderBy('position')
    .execute();
  const citations = await citationsOf(db, rows.map(idOf));
  return rows.map((row) => ({
    title: row.title,
    ...(row.country !== null && { country: row.country }),
    ...(row.body !== null && { body: row.body }),
    ...(row.from !== null && { from: row.from }),
    ...(row.to !== null && { to: row.to }),
    ...(row.note !== null && { note: row.note }),
    citations: (citations.get(idOf(row)) ?? []).map(draftCitation),
  }));
}

/** Writes a leader's offices; there are none before. */
export async function writeOffices(
  db: Database,
  leader: string,
  drafts: readonly OfficeDraft[] = [],
): Promise<void> {
  for (const [position, draft] of drafts.entries()) {
    const { title, country = null, body = null, from = null, to = null, note = null } = draft;
    const key = keyOf(leader, draft);
    await db
      .insertInto('office')
      .values({ key, leader, position, title, country, body, from, to, note })
      .execute();
    await writeCitations(db, idOf({ key }), draft.citations);
  }
}

export async function eraseOffices(db: Database, leader: string): Promise<void> {
  const rows = await db.selectFrom('office').select('key').where('leader', '=', leader).execute();
  await eraseCitations(db, rows.map(idOf));
  await db.deleteFrom('office').where('leader', '=', leader).execute();
}

/** Throws for an office of a country or body, or on a source, that the record does not hold. */
export async function checkOffices(
  db: Database,
  drafts: readonly OfficeDraft[] = [],
): Promise<void> {
  for (const [i, draft] of drafts.entries()) {
    await requireKeys(db, 'country', [[draft.country, ['offices', i, 'country']]]);
    await requireKeys(db, 'body', [[draft.body, ['offices', i, 'body']]]);
    await checkCitations(db, draft.citations, ['offices', i, 'citations']);
  }
}

/** The leader, the title as a slug and the beginning: what tells one tenure from another. */
function keyOf(leader: string, { title, from }: OfficeDraft): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${leader}/${slug}${from === undefined ? '' : `-${from}`}`;
}

function idOf({ key }: { key: string }): string {
  return `Office:${key}`;
}

async function officesIn(
  db: Database,
  rows: readonly Omit<Office, 'attested'>[],
): Promise<Office[]> {
  const attested = await attestedDays(db, rows.map(idOf));
  return rows.map(({ key, leader, title, country, body, from, to, note }) => ({
    key,
    leader,
    title,
    country,
    body,
    from,
    to,
    note,
    attested: attested.get(`Office:${key}`) ?? null,
  }));
}
