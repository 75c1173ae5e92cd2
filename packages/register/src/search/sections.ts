import { sql } from 'kysely';
import {
  decodeCursor,
  encodeCursor,
  noCursor,
  type Page,
  type PageRequest,
  pageSize,
} from '../db/page.ts';
import type { Database } from '../record/tables.ts';
import type { SearchEntryType } from './entries.ts';
import { type Match, matches } from './match.ts';
import type { Ranked } from './rank.ts';

/** One row of what a search lists: what it is, and its place in its section. */
export interface Listed {
  readonly type: SearchEntryType;
  readonly key: string;
  readonly place: string;
}

/** A part of the list: what is found by name, or statements that match equally well. */
export interface Section {
  /** So many rows between two places, from the end where `backward`; in the order in which they were read. */
  rows(limit: number, backward: boolean, bounds: Bounds): Promise<readonly Listed[]>;
  isPlace(text: string): boolean;
}

/** Places between which rows stand; null where nothing bounds them. */
interface Bounds {
  readonly after: string | null;
  readonly before: string | null;
}

/** What is found by name, all of it, in its order. */
export function namedSection(named: readonly Ranked[]): Section {
  return {
    isPlace: () => true,
    async rows(limit, backward, { after, before }) {
      const within = named.filter(
        ({ place }) => (after === null || place > after) && (before === null || place < before),
      );
      return backward ? within.toReversed().slice(0, limit) : within.slice(0, limit);
    },
  };
}

/** Statements that match, the latest first: the index itself lists them so. */
export function statementSection(db: Database, match: Match): Section {
  return {
    isPlace: (text) => /^\d{1,16}$/.test(text),
    async rows(limit, backward, { after, before }) {
      const bounds = [
        sql`search_index.rowid > 0`,
        matches(db, match),
        ...(after === null ? [] : [sql`search_index.rowid < ${Number(after)}`]),
        ...(before === null ? [] : [sql`search_index.rowid > ${Number(before)}`]),
      ];
      const { rows } = await sql<{ id: number | string; key: string }>`
        select search_entry.id, search_entry.key from (
          select search_index.rowid as id from search_index where ${sql.join(bounds, sql` and `)}
          order by search_index.rowid ${sql.raw(backward ? 'asc' : 'desc')} limit ${sql.lit(limit)}
        ) as found inner join search_entry on search_entry.id = found.id
        order by found.id ${sql.raw(backward ? 'asc' : 'desc')}`.execute(db);
      return rows.map(({ id, key }) => ({ type: 'Statement', key, place: String(id) }));
    },
  };
}

/** Reads a page that may begin in one section and end in another. Throws `RefusedValue`. */
export async function pageThrough(
  sections: readonly Section[],
  request: PageRequest,
): Promise<Omit<Page<Listed>, 'totalCount'>> {
  const { size, backward } = pageSize(request);
  const [after, before] = [cursorOf(sections, request.after), cursorOf(sections, request.before)];
  const found: (Listed & { readonly section: number })[] = [];
  const order = [...sections.keys()];
  for (const number of backward ? order.reverse() : order) {
    const section = sections[number];
    if (!section || found.length > size) break;
    if ((after && number < after.section) || (before && number > before.section)) continue;
    const bounds = {
      after: after?.section === number ? after.place : null,
      before: before?.section === number ? before.place : null,
    };
    const rows = await section.rows(size + 1 - found.length, backward, bounds);
    found.push(...rows.map((row) => ({ ...row, section: number })));
  }
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backward) rows.reverse();
  return {
    rows,
    cursors: rows.map(({ section, place }) => encodeCursor([String(section), place])),
    hasNextPage: backward ? request.before != null : more,
    hasPreviousPage: backward ? more : request.after != null,
  };
}

function cursorOf(sections: readonly Section[], cursor: string | null | undefined) {
  if (cursor == null) return null;
  const [number = '', place = ''] = decodeCursor(cursor, 2);
  const section = /^\d$/.test(number) ? sections[Number(number)] : undefined;
  if (!section?.isPlace(place)) throw noCursor(cursor);
  return { section: Number(number), place };
}
