import type { DateOrder, TimelineFilter } from '@signatory/schema';
import { type SelectQueryBuilder, sql } from 'kysely';
import { actsMatching } from './act/filter.ts';
import { byDay } from './dates/by-day.ts';
import { countOf, type Page, type PageRequest, pageOf, rowsOfPage } from './db/page.ts';
import type { Placed } from './participation/pairs.ts';
import type { Engine, Tables } from './record/tables.ts';
import { withPlaces } from './standing/filter.ts';
import { statementsMatching, statementsMatchingInOrder } from './statement/filter.ts';

/** An act or a statement on the day it is listed by: the latest that its date may mean. */
export interface Event {
  readonly type: 'Act' | 'Statement';
  readonly key: string;
  readonly day: string;
}

/** An event with what events of one day are listed by. */
type Listed = Event & { readonly rank: string };

/** Dated acts and statements that meet a filter, as one list. */
export type Timeline = (
  filter: TimelineFilter,
  page: PageRequest,
  order?: DateOrder | null,
) => Promise<Page<Event>>;

export function timelineOf(engine: Engine): Timeline {
  const { db } = engine;
  const actsOf = (filters: readonly Placed<TimelineFilter>[]) =>
    actsMatching(db, filters)
      .clearSelect()
      .select([
        'act.day as day',
        sql<Event['type']>`'Act'`.as('type'),
        'act.rank as rank',
        'act.key as key',
      ])
      .where('act.day', '>', '');
  const statementsOf = (said: Awaited<ReturnType<typeof statementsMatching>>) =>
    said
      .clearSelect()
      .select([
        'statement.day as day',
        sql<Event['type']>`'Statement'`.as('type'),
        sql<string>`''`.as('rank'),
        'statement.slug as key',
      ])
      .where('statement.day', '>', '');
  return async (filter, page, order) => {
    const placed = await withPlaces(engine, [filter]);
    const said = statementsOf(await statementsMatchingInOrder(db, placed));
    const inOrder = byDay(
      order,
      'event.day',
      'event.type',
      { alongTime: 'event.rank' },
      'event.key',
    );
    // Of each sort as many as a page holds: read at once, all that ever happened would be sorted for each page.
    const firstOf = <Table extends 'act' | 'statement'>(
      all: SelectQueryBuilder<Tables, Table, Listed>,
    ) => {
      const rows = rowsOfPage(db.selectFrom(all.as('event')).selectAll(), inOrder, page);
      return db.selectFrom(rows.as('first')).selectAll();
    };
    const [acts, statements] = [firstOf(actsOf(placed)), firstOf(said)];
    return pageOf(
      db.selectFrom(acts.unionAll(statements).as('event')).selectAll(),
      inOrder,
      page,
      async () => {
        const all = statementsOf(await statementsMatching(db, placed));
        const [acts, statements] = await Promise.all([countOf(actsOf(placed)), countOf(all)]);
        return acts + statements;
      },
    );
  };
}
