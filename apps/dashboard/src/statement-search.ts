import { Channel, Form, type StatementFilter, Verbatim } from '@signatory/schema';
import { isPartialDate } from './dates.ts';

/** What statements can be narrowed by, under the names that the address and the contract share. */
export const conditions = [
  'words',
  'accord',
  'country',
  'leader',
  'channel',
  'form',
  'verbatim',
  'from',
  'to',
] as const;

export type Condition = (typeof conditions)[number];

/** The conditions of an address, each as it is written there. */
export type Search = Readonly<Partial<Record<Condition, string>>>;

/** The conditions that an address sets. A form without scripts sends its empty fields too: these set none. */
export function readSearch(address: URLSearchParams): Search {
  const set = conditions.flatMap((condition) => {
    const value = address.get(condition)?.trim();
    return value ? [[condition, value]] : [];
  });
  return Object.fromEntries(set);
}

/** The query string of a search, `?` included: conditions always in one order, so that one search has one address. */
export function writeSearch(search: Search): string {
  const set = conditions.flatMap((condition) => {
    const value = search[condition];
    return value === undefined ? [] : [[condition, value]];
  });
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

export function without(search: Search, condition: Condition): Search {
  const { [condition]: _, ...rest } = search;
  return rest;
}

/** The search as the contract takes it; null where a condition says nothing that the contract knows. */
export function filterOf(search: Search): StatementFilter | null {
  const { channel, form, verbatim, ...rest } = search;
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
