import { Channel, Form, type StatementFilter, Verbatim } from '@signatory/schema';
import { isPartialDate } from '../dates/dates.ts';
import type { Parameters } from './parameters.ts';

/** The filters of statements; URL and schema share their names. */
export const conditions = [
  'words',
  'accord',
  'country',
  'leader',
  'body',
  'speakerCountry',
  'source',
  'channel',
  'form',
  'verbatim',
  'language',
  'from',
  'to',
] as const;

export type Condition = (typeof conditions)[number];

/** The page sizes of statements. The first is the default. */
export const sizes = ['20', '50', '100'] as const;

/** Order and page size of the list, which are not filters: `order=oldest`, `size`. */
const settings = ['order', 'size'] as const;

type Setting = (typeof settings)[number];

const parts = [...conditions, ...settings] as const;

/** The parameters of the list, with their types. */
export const statementParameters: Parameters = {
  ...Object.fromEntries(conditions.map((condition) => [condition, 'text'] as const)),
  words: 'words',
  channel: Object.keys(Channel),
  form: Object.keys(Form),
  verbatim: Object.keys(Verbatim),
  from: 'date',
  to: 'date',
  order: ['oldest'],
  size: sizes,
  after: 'cursor',
  before: 'cursor',
};

/** The filters in a URL, as they are written there. */
export type Search = Readonly<Partial<Record<Condition | Setting, string>>>;

/** Reads the filters of a URL. Empty parameters, which a form without scripts sends, are ignored. */
export function readSearch(address: URLSearchParams): Search {
  const set = parts.flatMap((part) => {
    const value = address.get(part)?.trim();
    return value ? [[part, value]] : [];
  });
  return Object.fromEntries(set);
}

/** The query string of a search, `?` included, always in the same order, so that equal searches have equal URLs. */
export function writeSearch(search: Search): string {
  const set = parts.flatMap((part) => {
    const value = search[part];
    return value === undefined ? [] : [[part, value]];
  });
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

export function without(search: Search, ...dropped: readonly (Condition | Setting)[]): Search {
  const rest = Object.entries(search).filter(([part]) => !dropped.some((name) => name === part));
  return Object.fromEntries(rest);
}

/** How many conditions a search sets. */
export function countConditions(search: Search): number {
  return conditions.filter((condition) => search[condition] !== undefined).length;
}

/** Order and page size as query variables; null where a value is not in the schema. */
export function viewOf({ order, size = sizes[0] }: Search) {
  if (order !== undefined && order !== 'oldest') return null;
  if (!sizes.some((known) => known === size)) return null;
  const orderBy = order === 'oldest' ? ('OLDEST_FIRST' as const) : ('NEWEST_FIRST' as const);
  return { orderBy, size: Number(size) };
}

/** The search as a filter of the schema; null where a value is not in the schema. */
export function filterOf(search: Search): StatementFilter | null {
  const { channel, form, verbatim, ...rest } = without(search, ...settings);
  const dates = [search.from, search.to].filter((date) => date !== undefined);
  if (!dates.every(isPartialDate)) return null;
  if (channel !== undefined && !isChannel(channel)) return null;
  if (form !== undefined && !isForm(form)) return null;
  if (verbatim !== undefined && !isVerbatim(verbatim)) return null;
  return {
    ...rest,
    ...(channel && { channel }),
    ...(form && { form }),
    ...(verbatim && { verbatim }),
  };
}

function isChannel(text: string): text is Channel {
  return Object.hasOwn(Channel, text);
}

function isForm(text: string): text is Form {
  return Object.hasOwn(Form, text);
}

function isVerbatim(text: string): text is Verbatim {
  return Object.hasOwn(Verbatim, text);
}
