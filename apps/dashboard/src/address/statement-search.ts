import { Channel, Form, type StatementFilter, Verbatim } from '@signatory/schema';
import { isPartialDate } from '../dates/dates.ts';
import type { Parameters } from './parameters.ts';
import { conditions, type Search, settings, without } from './search-parts.ts';

/** The page sizes of statements. The first is the default. */
export const sizes = ['20', '50', '100'] as const;

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
