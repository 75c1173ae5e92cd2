import { ActKind } from '@signatory/schema';
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
import type { Tables } from './db/tables.ts';
import { dateDraft, noteDraft, slugDraft } from './drafts.ts';
import { type DraftPath, Refused } from './errors.ts';
import { compareDates, type Day, type PartialDate } from './partial-date.ts';
import {
  draftSpeaker,
  requireSpeaker,
  type Speaker,
  speakerColumns,
  speakerDraft,
  speakerOf,
} from './speakers.ts';

/** A dated event: of a country in an accord, or (country null) of the accord as a whole. */
export interface Act {
  /** The accord's slug, the country's code or `-`, and kind, date and author, parted by slashes. */
  readonly key: string;
  readonly accord: string;
  readonly country: string | null;
  readonly kind: ActKind;
  readonly date: PartialDate | null;
  readonly dateWording: string | null;
  readonly dateInferred: boolean;
  readonly by: Speaker | null;
  readonly statement: string | null;
  readonly contested: boolean;
  readonly note: string | null;
  /** The day the earliest supporting source was published: stands in for an unknown `date`. Null where none is dated. */
  readonly attested: Day | null;
}

/** An act as an accord's draft writes it. */
export const actDraft = z.strictObject({
  kind: z.enum(ActKind),
  date: dateDraft.optional(),
  dateWording: z.string().trim().min(1).max(100).optional(),
  dateInferred: z.literal(true).optional(),
  by: speakerDraft.optional(),
  statement: slugDraft.optional(),
  contested: z.literal(true).optional(),
  note: noteDraft.optional(),
  citations: z.array(citationDraft).min(1),
});

export type ActDraft = z.infer<typeof actDraft>;

export interface Acts {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Act>>;
  /** Acts of each accord as a whole, by date. */
  ofWhole(accords: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  byLeaders(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  byBodies(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  /** Acts done by each statement, by date. */
  byStatements(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  /** Acts that cite each source, by date. */
  citing(sources: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
}

export function acts({ db }: Engine): Acts {
  const by = (column: 'leader' | 'body' | 'statement') => async (keys: readonly string[]) => {
    if (keys.length === 0) return new Map();
    const rows = await db.selectFrom('act').selectAll().where(column, 'in', keys).execute();
    const all = await actsIn(db, rows);
    const owner = new Map(rows.map((row) => [row.key, row[column] ?? '']));
    return grouped(
      all,
      (act) => owner.get(act.key) ?? '',
      (act) => act,
    );
  };
  return {
    async byKeys(keys) {
      if (keys.length === 0) return new Map();
      const rows = await db.selectFrom('act').selectAll().where('key', 'in', keys).execute();
      return keyed(await actsIn(db, rows), (act) => [act.key, act]);
    },
    async ofWhole(accords) {
      if (accords.length === 0) return new Map();
      const rows = await db
        .selectFrom('act')
        .selectAll()
        .where('accord', 'in', accords)
        .where('country', 'is', null)
        .execute();
      return grouped(
        await actsIn(db, rows),
        (act) => act.accord,
        (act) => act,
      );
    },
    byLeaders: by('leader'),
    byBodies: by('body'),
    byStatements: by('statement'),
    async citing(sources) {
      if (sources.length === 0) return new Map();
      const cited = await db
        .selectFrom('citation')
        .select(['source', 'subject'])
        .distinct()
        .where('source', 'in', sources)
        .where('subject', 'like', 'Act:%')
        .execute();
      const keys = cited.map(({ subject }) => subject.slice('Act:'.length));
      if (keys.length === 0) return new Map();
      const rows = await db.selectFrom('act').selectAll().where('key', 'in', keys).execute();
      const all = await actsIn(db, rows);
      const sourcesOf = Map.groupBy(cited, ({ subject }) => subject);
      return grouped(
        all.flatMap((act) =>
          (sourcesOf.get(`Act:${act.key}`) ?? []).map(({ source }) => ({ source, act })),
        ),
        ({ source }) => source,
        ({ act }) => act,
      );
    },
  };
}

/** Acts from their rows, by date, undated ones first. */
export async function actsIn(
  db: Database,
  rows: readonly Tables['act'][],
): Promise<readonly Act[]> {
  const attested = await attestedDays(db, rows.map(actId));
  return rows
    .toSorted((a, b) => compareDates(a.date, b.date) || (a.key < b.key ? -1 : 1))
    .map((row) => ({
      key: row.key,
      accord: row.accord,
      country: row.country,
      kind: row.kind,
      date: row.date,
      dateWording: row.date_wording,
      dateInferred: row.date_inferred === 1,
      by: speakerOf(row),
      statement: row.statement,
      contested: row.contested === 1,
      note: row.note,
      attested: attested.get(actId(row)) ?? null,
    }));
}

/** An accord's acts as drafts, by country code, `-` for those of the accord as a whole. */
export async function draftActs(
  db: Database,
  accord: string,
): Promise<ReadonlyMap<string, readonly ActDraft[]>> {
  const rows = await db
    .selectFrom('act')
    .selectAll()
    .where('accord', '=', accord)
    .orderBy('position')
    .execute();
  const citations = await citationsOf(db, rows.map(actId));
  return grouped(
    rows,
    (row) => row.country ?? '-',
    (row) => {
      const by = speakerOf(row);
      return {
        kind: row.kind,
        ...(row.date !== null && { date: row.date }),
        ...(row.date_wording !== null && { dateWording: row.date_wording }),
        ...(row.date_inferred === 1 && { dateInferred: true as const }),
        ...(by !== null && { by: draftSpeaker(by) }),
        ...(row.statement !== null && { statement: row.statement }),
        ...(row.contested === 1 && { contested: true as const }),
        ...(row.note !== null && { note: row.note }),
        citations: (citations.get(actId(row)) ?? []).map(draftCitation),
      };
    },
  );
}

/** Writes acts of a country in an accord, or (null) of the accord as a whole; there are none before. */
export async function writeActs(
  db: Database,
  accord: string,
  country: string | null,
  drafts: readonly ActDraft[] = [],
): Promise<void> {
  for (const [position, draft] of drafts.entries()) {
    const key = actKey(accord, country, draft);
    await db
      .insertInto('act')
      .values({
        key,
        accord,
        country,
        position,
        kind: draft.kind,
        date: draft.date ?? null,
        date_wording: draft.dateWording ?? null,
        date_inferred: draft.dateInferred ? 1 : 0,
        ...speakerColumns(draft.by),
        statement: draft.statement ?? null,
        contested: draft.contested ? 1 : 0,
        note: draft.note ?? null,
      })
      .execute();
    await writeCitations(db, actId({ key }), draft.citations);
  }
}

/** Removes all acts in an accord. */
export async function eraseActs(db: Database, accord: string): Promise<void> {
  const rows = await db.selectFrom('act').select('key').where('accord', '=', accord).execute();
  await eraseCitations(db, rows.map(actId));
  await db.deleteFrom('act').where('accord', '=', accord).execute();
}

/** Throws for acts written twice, without any day to count from, or that refer to what the record does not hold. */
export async function checkActs(
  db: Database,
  accord: string,
  country: string | null,
  drafts: readonly ActDraft[] = [],
  path: DraftPath,
): Promise<void> {
  const keys = drafts.map((draft) => actKey(accord, country, draft));
  const attested = await attestedDays(
    db,
    keys.map((key) => actId({ key })),
  );
  for (const [i, draft] of drafts.entries()) {
    const here = [...path, i];
    const key = keys[i] ?? '';
    if (keys.indexOf(key) !== i) {
      throw new Refused(
        `the act ${key} is given twice`,
        'join the two, with the citations of both',
        here,
      );
    }
    await requireSpeaker(db, draft.by, [...here, 'by']);
    await requireKeys(db, 'statement', [[draft.statement, [...here, 'statement']]]);
    await checkCitations(db, draft.citations, [...here, 'citations']);
    if (draft.date === undefined && !attested.has(actId({ key }))) {
      throw new Refused(
        'the act has neither a date nor a dated source, so it would count on no day',
        'date the act, or cite a source whose day of publication is known',
        here,
      );
    }
  }
}

/** Accord, country, and what tells the act from others of the country: kind, date and author. */
function actKey(accord: string, country: string | null, { kind, date, by }: ActDraft): string {
  const author = by && ('unnamed' in by ? 'unnamed' : 'leader' in by ? by.leader : by.body);
  const what = [kind.toLowerCase().replaceAll('_', '-'), date ?? 'undated', author]
    .filter(Boolean)
    .join('-');
  return `${accord}/${country ?? '-'}/${what}`;
}

function actId({ key }: { key: string }): string {
  return `Act:${key}`;
}
