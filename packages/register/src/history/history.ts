import { oneOf } from '../db/one-of.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { loadPage } from '../db/rows-by-key.ts';
import type { Database } from '../record/tables.ts';
import { type Part, partWith } from './parts.ts';

/** One write that changed something: the draft before and after, as JSON; null where there was or is none. */
export interface Revision {
  /** From 1, growing by one with each. */
  readonly number: number;
  /** The id of what changed, as `Node.id` writes it. */
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  /** RFC 3339, in UTC with milliseconds. */
  readonly at: string;
  readonly why: string;
}

/** The revisions of the record, in their order. */
export interface History {
  /** By number, written as text. */
  byKeys(numbers: readonly string[]): Promise<ReadonlyMap<string, Revision>>;
  /** Those of one thing, by its id, or (null) of all; and where an instant is given, those at or after it. */
  list(subject: string | null, since: string | null, page: PageRequest): Promise<Page<Revision>>;
  /**
   * Those in which at least one of these parts of entries changed, by id: participations, acts, roles, offices, wordings. Reads
   * all revisions of their entries.
   */
  ofParts(ids: readonly string[], page: PageRequest): Promise<Page<Revision>>;
}

export function history(db: Database): History {
  const byKeys: History['byKeys'] = async (keys) => {
    const numbers = keys.filter((key) => /^[1-9]\d{0,8}$/.test(key)).map(Number);
    if (numbers.length === 0) return new Map();
    const rows = await db
      .selectFrom('revision')
      .selectAll()
      .where('number', 'in', numbers)
      .execute();
    return new Map(rows.map((row) => [String(row.number), row]));
  };
  const all = db.selectFrom('revision').select('revision.number');
  const paged = (query: typeof all, page: PageRequest) => {
    const order = [{ column: 'revision.number', direction: 'asc', numeric: true }] as const;
    return loadPage(pageOf(query, order, page), ({ number }) => String(number), byKeys);
  };
  return {
    byKeys,
    list(subject, since, page) {
      let query = all;
      if (subject !== null) query = query.where('subject', '=', subject);
      if (since !== null) query = query.where('at', '>=', new Date(since).toISOString());
      return paged(query, page);
    },
    async ofParts(ids, page) {
      const parts = ids.flatMap((id) => partWith(id) ?? []);
      const entries = new Set(parts.map(({ entry }) => entry));
      const rows = await db
        .selectFrom('revision')
        .select(['number', 'subject', 'before', 'after'])
        .where(oneOf('subject', entries))
        .execute();
      const changed = rows.filter((row) => hasChanged(parts, row)).map(({ number }) => number);
      return paged(all.where(oneOf('number', changed)), page);
    },
  };
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
