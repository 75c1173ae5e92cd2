import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Day } from '../dates/partial-date.ts';
import { oneOf } from '../db/one-of.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { groupByKey, loadPage } from '../db/rows-by-key.ts';
import { dayOf, startOf } from '../edition/published-revisions.ts';
import type { Database, Tables } from '../record/tables.ts';
import { type Part, partWith } from './parts.ts';

/** One change: the draft before and after, as JSON; null where there was or is none. */
export interface Revision {
  /** Grows with each. */
  readonly number: number;
  /** The id of what changed, as `Node.id` writes it. */
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  /** RFC 3339, in UTC with milliseconds: of what an edition published, the beginning of its day. */
  readonly at: string;
  readonly why: string;
  /** The name of the edition that published it; null where none has. */
  readonly edition: string | null;
}

/** The revisions of the record, in their order. */
export interface History {
  /** By number, written as text. */
  byKeys(numbers: readonly string[]): Promise<ReadonlyMap<string, Revision>>;
  /**
   * Those of one thing, by its id, or (null) of all; and where an instant is given, those at or after it. An edition has a day and no
   * hour: what it published counts as after every instant of that day.
   */
  list(subject: string | null, since: string | null, page: PageRequest): Promise<Page<Revision>>;
  /**
   * Those in which at least one of these parts of entries changed, by id: participations, acts, roles, offices, wordings. Reads
   * all revisions of their entries.
   */
  ofParts(ids: readonly string[], page: PageRequest): Promise<Page<Revision>>;
  /** The day of the edition that last changed what the record says of each of these entries and parts, by id. */
  recordedDays(ids: readonly string[]): Promise<ReadonlyMap<string, Day>>;
}

/** Reads the revisions; where a position in the chain of editions is given, those alone that editions up to it have published. */
export function history(db: Database, until: number | null = null): History {
  const revisions =
    until === null
      ? db.selectFrom('revision')
      : db.selectFrom('revision').where('edition', 'in', editionsUntil(db, until));
  const byKeys: History['byKeys'] = async (keys) => {
    const numbers = keys.filter((key) => /^[1-9]\d{0,8}$/.test(key)).map(Number);
    if (numbers.length === 0) return new Map();
    const rows = await revisions.selectAll().where('number', 'in', numbers).execute();
    return new Map(rows.map((row) => [String(row.number), row]));
  };
  const all = revisions.select('revision.number');
  const paged = (query: typeof all, page: PageRequest) => {
    const order = [{ column: 'revision.number', direction: 'asc', numeric: true }] as const;
    return loadPage(pageOf(query, order, page), ({ number }) => String(number), byKeys);
  };
  return {
    byKeys,
    recordedDays: (ids) => recordedDays(revisions, ids),
    list(subject, since, page) {
      let query = all;
      if (subject !== null) query = query.where('subject', '=', subject);
      if (since !== null) {
        const instant = new Date(since).toISOString();
        const day = startOf(instant);
        query = query.where(
          sql<SqlBool>`at >= case when edition is null then ${instant} else ${day} end`,
        );
      }
      return paged(query, page);
    },
    async ofParts(ids, page) {
      const parts = ids.flatMap((id) => partWith(id) ?? []);
      const entries = new Set(parts.map(({ entry }) => entry));
      const rows = await revisions
        .select(['number', 'subject', 'before', 'after'])
        .where(oneOf('subject', entries))
        .execute();
      const changed = rows.filter((row) => hasChanged(parts, row)).map(({ number }) => number);
      return paged(all.where(oneOf('number', changed)), page);
    },
  };
}

/** The names of the editions up to a position in the chain. */
export function editionsUntil(db: Database, until: number) {
  return db.selectFrom('edition').select('name').where('position', '<=', until);
}

function hasChanged(
  parts: readonly Part[],
  { subject, before, after }: Pick<Revision, 'subject' | 'before' | 'after'>,
): boolean {
  const [old, now] = [before, after].map((draft): unknown => JSON.parse(draft ?? 'null'));
  return parts.some(
    (part) =>
      part.entry === subject && JSON.stringify(part.in(old)) !== JSON.stringify(part.in(now)),
  );
}

/**
 * The days of the editions that last changed what the record says of entries and parts of entries, by id. What no edition has
 * published has none. Reads all revisions of the entries among those given.
 */
async function recordedDays(
  revisions: SelectQueryBuilder<Tables, 'revision', unknown>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const parts = ids.map((id): Part & { readonly id: string } => {
    return { id, ...(partWith(id) ?? { entry: id, in: (draft) => draft }) };
  });
  const byEntry = groupByKey(
    parts,
    ({ entry }) => entry,
    (part) => part,
  );
  const rows = await revisions
    .select(['subject', 'before', 'after', 'edition'])
    .where(oneOf('subject', byEntry.keys()))
    .orderBy('number')
    .execute();
  const days = new Map<string, Day>();
  for (const { subject, before, after, edition } of rows) {
    const [old, now] = [before, after].map((draft): unknown => JSON.parse(draft ?? 'null'));
    for (const part of byEntry.get(subject) ?? []) {
      if (JSON.stringify(part.in(old)) === JSON.stringify(part.in(now))) continue;
      if (edition === null) days.delete(part.id);
      else days.set(part.id, dayOf(edition));
    }
  }
  return days;
}
