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

/** What the register lists by key, and by name. */
interface Entries<Filter, Row> {
  list(filter: Filter, page: PageRequest): Promise<Page<Row>>;
  named(filter: Filter | Record<never, never>): Promise<readonly (Named | NamedSource)[]>;
}

interface Asked extends PageRequest {
  readonly orderBy?: EntryOrder | null | undefined;
  readonly language?: string | null | undefined;
}

/**
 * A page of countries, leaders, bodies or sources that meet a filter. By name, or found by name, they are put in order here:
 * engines know neither which of its names an entry goes by in a language, nor the alphabet of that.
 */
export async function entryPage<Filter extends { readonly name?: string | null | undefined }, Row>(
  entries: Entries<Omit<Filter, 'name'>, Row>,
  rows: Lookup<Row>,
  { name, ...filter }: Filter,
  { orderBy, language, ...request }: Asked,
): Promise<Page<Row>> {
  const isByName = orderBy === EntryOrder.NAME;
  if (!isByName && name == null) return entries.list(filter, request);
  const named = await entries.named(filter);
  const ordered = isByName ? byName(named, language ?? 'en') : byKey(named);
  const met =
    name == null ? ordered : ordered.filter(await nameFilter(name, () => entries.named({})));
  return pageOfThese(ordered, met, rows, request);
}

/** A page of entries, all of them, by name. */
export function pageByName<Row>(
  named: readonly Named[],
  rows: Lookup<Row>,
  { language, ...request }: Asked,
): Promise<Page<Row>> {
  const ordered = byName(named, language ?? 'en');
  return pageOfThese(ordered, ordered, rows, request);
}

async function pageOfThese<Row>(
  ordered: readonly Named[],
  met: readonly Named[],
  rows: Lookup<Row>,
  request: PageRequest,
): Promise<Page<Row>> {
  const page = pageInOrder(
    ordered.map(({ key }) => key),
    met,
    ({ key }) => key,
    request,
  );
  return { ...page, rows: await Promise.all(page.rows.map(({ key }) => rows.get(key))) };
}

function byKey<Entry extends Named>(named: readonly Entry[]): readonly Entry[] {
  return named.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function byName<Entry extends Named | NamedSource>(
  named: readonly Entry[],
  language: string,
): readonly Entry[] {
  const { compare } = collatorOf(language);
  const listed = named.map((entry) => ({
    entry,
    name: nameIn(entry.names, language),
    day: 'published' in entry && entry.published !== null ? latestDay(entry.published) : UNDATED,
  }));
  return listed
    .sort(
      (a, b) =>
        compare(a.name, b.name) ||
        (a.day === b.day ? 0 : a.day < b.day ? -1 : 1) ||
        (a.entry.key < b.entry.key ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

/** Behind all days. */
const UNDATED = '~';
