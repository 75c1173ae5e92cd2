import { Channel, Form, type StatementFilter, Verbatim } from '@signatory/schema';
import { isPartialDate } from '../dates/dates.ts';
import type { Parameters } from './parameters.ts';

/** What statements can be narrowed by, under the names that the address and the contract share. */
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

/** How many statements a page may have. The first is what is meant where the address says nothing. */
export const sizes = ['20', '50', '100'] as const;

/** How the list is shown: `order=oldest`, and `size`. Neither narrows it. */
const settings = ['order', 'size'] as const;

type Setting = (typeof settings)[number];

const parts = [...conditions, ...settings] as const;

/** The parameters of the list, with what each may say. */
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

/** What an address sets, each part as it is written there. */
export type Search = Readonly<Partial<Record<Condition | Setting, string>>>;

/** What an address sets. A form without scripts sends its empty fields too: these set nothing. */
export function readSearch(address: URLSearchParams): Search {
  const set = parts.flatMap((part) => {
    const value = address.get(part)?.trim();
    return value ? [[part, value]] : [];
  });
  return Object.fromEntries(set);
}

/** The query string of a search, `?` included: its parts always in one order, so that one search has one address. */
export function writeSearch(search: Search): string {
  const set = parts.flatMap((part) => {
    const value = search[part];
    return value === undefined ? [] : [[part, value]];
  });
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

export function without(search: Search, ...dropped: readonly (Condition | Setting)[]): Search {
  const kept = Object.entries(search).filter(([part]) => !dropped.some((name) => name === part));
  return Object.fromEntries(kept);
}

/** How many conditions a search sets. */
export function countConditions(search: Search): number {
  return conditions.filter((condition) => search[condition] !== undefined).length;
}

/** How the list is shown, as the contract takes it; null where the address says what the contract does not know. */
export function viewOf({ order, size = sizes[0] }: Search) {
  if (order !== undefined && order !== 'oldest') return null;
  if (!sizes.some((known) => known === size)) return null;
  const orderBy = order === 'oldest' ? ('OLDEST_FIRST' as const) : ('NEWEST_FIRST' as const);
  return { orderBy, size: Number(size) };
}

/** The search as the contract takes it; null where a condition says nothing that the contract knows. */
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
