import { DateOrder, type TimelineFilter } from '@signatory/schema';
import { expect, test } from 'vitest';
import { latestDay, type Page, type PageRequest, type Register } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';

/** Filters that both acts and statements have, by which a page is read in several ways. */
const FILTERS: readonly TimelineFilter[] = [
  {},
  { country: 'KAZ' },
  { accord: 'abraham-accords' },
  { leader: 'donald-trump' },
  { standing: ['ANNOUNCED'], asOf: '2025-11-30' },
  { from: '2020-01-01', to: '2021' },
];

/** All rows, page by page. */
async function all<Row>(list: (page: PageRequest) => Promise<Page<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ; ) {
    const page = await list({ first: 100, after });
    rows.push(...page.rows);
    if (!page.hasNextPage) return rows;
    after = page.cursors.at(-1);
  }
}

/** The timeline as it reads from the two lists. */
async function merged(register: Register, filter: TimelineFilter, order: DateOrder) {
  const acts = await all((page) => register.acts.list([filter], page, order));
  const statements = await all((page) => register.statements.list([filter], page, order));
  const events = [
    ...acts.map(({ key, date }) => ({ key, day: date === null ? '' : latestDay(date) })),
    ...statements.map(({ slug: key, date }) => ({
      key,
      day: date === null ? '' : latestDay(date),
    })),
  ].filter(({ day }) => day !== '');
  const way = order === DateOrder.OLDEST_FIRST ? 1 : -1;
  // A stable sort keeps acts of one day before its statements, and each in its own order.
  return events.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -way : way));
}

onEveryEngine((fixture) => {
  test.each(FILTERS)(
    'a timeline that meets %j is its acts and statements, by day',
    async (filter) => {
      const { register } = fixture();
      for (const order of Object.values(DateOrder)) {
        const wanted = (await merged(register, filter, order)).map(({ key }) => key);
        const read = await all((page) => register.timeline(filter, page, order));
        expect(read.map(({ key }) => key)).toEqual(wanted);
        const last = await register.timeline(filter, { last: 7 }, order);
        expect(last.rows.map(({ key }) => key)).toEqual(wanted.slice(-7));
        const [first] = last.cursors;
        const before = await register.timeline(filter, { last: 5, before: first }, order);
        expect(before.rows.map(({ key }) => key)).toEqual(wanted.slice(-12, -7));
        expect(await last.totalCount()).toBe(wanted.length);
      }
    },
  );
}, 'seeds');
