import type { DateOrder, TimelineFilter } from '@signatory/schema';
import { sql } from 'kysely';
import { actsMatching } from './act/filter.ts';
import { byDay } from './dates/by-day.ts';
import { countOf, type Page, type PageRequest, pageOf } from './db/page.ts';
import type { Placed } from './participation/pairs.ts';
import type { Engine } from './record/tables.ts';
import { withPlaces } from './standing/filter.ts';
import { statementsMatching, statementsMatchingInOrder } from './statement/filter.ts';

/** An act or a statement on the day it is listed by: the latest that its date may mean. */
export interface Event {
  readonly type: 'Act' | 'Statement';
  readonly key: string;
  readonly day: string;
}

/** Dated acts and statements that meet a filter, as one list. */
export type Timeline = (
  filter: TimelineFilter,
  page: PageRequest,
  order?: DateOrder | null,
) => Promise<Page<Event>>;

export function timelineOf(engine: Engine): Timeline {
  const { db } = engine;
  const events = (
    filters: readonly Placed<TimelineFilter>[],
    said: Awaited<ReturnType<typeof statementsMatching>>,
  ) => {
    const acts = actsMatching(db, filters)
      .clearSelect()
      .select([
        'act.day as day',
        sql<Event['type']>`'Act'`.as('type'),
        'act.rank as rank',
        'act.key as key',
      ])
      .where('act.day', '>', '');
    const statements = said
      .clearSelect()
      .select([
        'statement.day as day',
        sql<Event['type']>`'Statement'`.as('type'),
        sql<string>`''`.as('rank'),
        'statement.slug as key',
      ])
      .where('statement.day', '>', '');
    return db
      .selectFrom(acts.unionAll(statements).as('event'))
      .select(['event.day', 'event.type', 'event.rank', 'event.key']);
  };
  return async (filter, page, order) => {
    const placed = await withPlaces(engine, [filter]);
    return pageOf(
      events(placed, await statementsMatchingInOrder(db, placed)),
      byDay(order, 'event.day', 'event.type', { alongTime: 'event.rank' }, 'event.key'),
      page,
      async () => countOf(events(placed, await statementsMatching(db, placed))),
    );
  };
}
