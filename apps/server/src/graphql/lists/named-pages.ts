import {
  type Named,
  nameFilter,
  type Page,
  type PageRequest,
  type Register,
  type Source,
} from '@signatory/register';
import { EntryOrder, type SourceFilter } from '@signatory/schema';
import type { Lookup } from '../loaders.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import { sortByName } from '../objects/names.ts';
import { pageInOrder } from './connections.ts';

/** A store of the register whose rows are listed by key and have names. */
interface NamedStore<Filter, Row> {
  list(filter: Filter, page: PageRequest): Promise<Page<Row>>;
  named(filter: Filter): Promise<readonly Named[]>;
}

interface PageArguments extends PageRequest {
  readonly orderBy?: EntryOrder | null | undefined;
  readonly language?: string | null | undefined;
}

/**
 * A page of countries, leaders or bodies that meet a filter. Pages in the order of names, or filtered by name, are
 * sorted here: the databases know neither which name a row has in a language nor how that language sorts.
 */
export async function namedPage<Filter extends { readonly name?: string | null | undefined }, Row>(
  store: NamedStore<Omit<Filter, 'name'>, Row>,
  rows: Lookup<Row>,
  allNamed: () => MaybePromise<readonly Named[]>,
  { name, ...filter }: Filter,
  { orderBy, language, ...request }: PageArguments,
): Promise<Page<Row>> {
  const isByName = orderBy === EntryOrder.NAME;
  if (!isByName && name == null) return store.list(filter, request);
  const isOfAll = Object.values(filter).every((condition) => condition == null);
  const all = await (isOfAll ? allNamed() : store.named(filter));
  const sorted = isByName ? sortByNameAndKey(all, language ?? 'en') : sortByKey(all);
  const matches =
    name == null ? sorted : sorted.filter(await nameFilter(name, async () => allNamed()));
  return pageOf(sorted, matches, rows, request);
}

/** A page of sources that meet a filter, by slug or by the names of their publishers. */
export async function sourcePage(
  sources: Register['sources'],
  publishers: () => MaybePromise<readonly Named[]>,
  filter: SourceFilter,
  { orderBy, language, ...request }: PageArguments,
): Promise<Page<Source>> {
  const isByName = orderBy === EntryOrder.NAME;
  if (!isByName && filter.name == null) return sources.list(filter, request);
  const named = await publishers();
  return isByName
    ? sources.list(filter, request, sortByNameAndKey(named, language ?? 'en'), true)
    : sources.list(filter, request, named);
}

/** A page of all rows in the order of names. */
export function pageByName<Row>(
  named: readonly Named[],
  rows: Lookup<Row>,
  { language, ...request }: PageArguments,
): Promise<Page<Row>> {
  const sorted = sortByNameAndKey(named, language ?? 'en');
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

function sortByKey(rows: readonly Named[]): readonly Named[] {
  return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** By name; equal names by key. */
function sortByNameAndKey(rows: readonly Named[], language: string): readonly Named[] {
  return sortByName(sortByKey(rows), language);
}
