import {
  latestDay,
  type Named,
  type NamedSource,
  nameFilter,
  type Page,
  type PageRequest,
} from '@signatory/register';
import { EntryOrder } from '@signatory/schema';
import type { Lookup } from '../loaders.ts';
import { collatorOf, nameIn } from '../objects/names.ts';
import { pageInOrder } from './connections.ts';

/** A store of the register whose rows are listed by key and have names. */
interface NamedStore<Filter, Row> {
  list(filter: Filter, page: PageRequest): Promise<Page<Row>>;
  named(filter: Filter | Record<never, never>): Promise<readonly (Named | NamedSource)[]>;
}

interface PageArguments extends PageRequest {
  readonly orderBy?: EntryOrder | null | undefined;
  readonly language?: string | null | undefined;
}

/**
 * A page of countries, leaders, bodies or sources that meet a filter. Pages in the order of names, or filtered by name, are
 * sorted here: the databases know neither which name a row has in a language nor how that language sorts.
 */
export async function namedPage<Filter extends { readonly name?: string | null | undefined }, Row>(
  store: NamedStore<Omit<Filter, 'name'>, Row>,
  rows: Lookup<Row>,
  { name, ...filter }: Filter,
  { orderBy, language, ...request }: PageArguments,
): Promise<Page<Row>> {
  const isByName = orderBy === EntryOrder.NAME;
  if (!isByName && name == null) return store.list(filter, request);
  const all = await store.named(filter);
  const sorted = isByName ? sortByNameAndDay(all, language ?? 'en') : sortByKey(all);
  const matches =
    name == null ? sorted : sorted.filter(await nameFilter(name, () => store.named({})));
  return pageOf(sorted, matches, rows, request);
}

/** A page of all rows in the order of names. */
export function pageByName<Row>(
  named: readonly Named[],
  rows: Lookup<Row>,
  { language, ...request }: PageArguments,
): Promise<Page<Row>> {
  const sorted = sortByNameAndDay(named, language ?? 'en');
  return pageOf(sorted, sorted, rows, request);
}

async function pageOf<Row>(
  sorted: readonly Named[],
  matches: readonly Named[],
  rows: Lookup<Row>,
  request: PageRequest,
): Promise<Page<Row>> {
  const page = pageInOrder(
    sorted.map(({ key }) => key),
    matches,
    ({ key }) => key,
    request,
  );
  return { ...page, rows: await Promise.all(page.rows.map(({ key }) => rows.get(key))) };
}

function sortByKey<Row extends Named>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** By name; equal names of sources by the day of publication. */
function sortByNameAndDay<Row extends Named | NamedSource>(
  rows: readonly Row[],
  language: string,
): readonly Row[] {
  const { compare } = collatorOf(language);
  const sortable = rows.map((row) => ({
    row,
    name: nameIn(row.names, language),
    day: 'published' in row && row.published !== null ? latestDay(row.published) : UNDATED,
  }));
  return sortable
    .sort(
      (a, b) =>
        compare(a.name, b.name) ||
        (a.day === b.day ? 0 : a.day < b.day ? -1 : 1) ||
        (a.row.key < b.row.key ? -1 : 1),
    )
    .map(({ row }) => row);
}

/** Sorts after every day. */
const UNDATED = '~';
