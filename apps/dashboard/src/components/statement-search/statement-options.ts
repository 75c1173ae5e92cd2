import { idInPresent } from '../../address/known-on.ts';
import type { RecordReference } from '../../address/record-references.ts';
import type { Condition, Search } from '../../address/search-parts.ts';
import type { StatementOptionsFragment, StatementsPageQuery } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { nameOfLanguage } from '../../messages/languages.ts';

/** An option of a filter: its label, and the number of statements that it would leave. */
export interface Option {
  readonly value: string;
  readonly word: string;
  readonly count: number;
}

type Field = Exclude<Condition, 'words' | 'from' | 'to'>;

export type Options = Readonly<Record<Field, readonly Option[]>>;

type SearchedNode = StatementsPageQuery['chosen'][number];

/** The filters whose value is a reference, with the type of the record. */
const TYPE_OF_CONDITION = {
  accord: 'Accord',
  country: 'Country',
  leader: 'Leader',
  body: 'Body',
  speakerCountry: 'Country',
  source: 'Source',
} as const;

/** The filter for statements that concern a record, by its type. */
const CONDITION_OF_TYPE = {
  Accord: 'accord',
  Body: 'body',
  Country: 'country',
  Leader: 'leader',
  Source: 'source',
} as const;

/** The `Node.id`s of the records to which the filters of a search refer. */
export function nodeIdsIn(search: Search): string[] {
  return Object.entries(TYPE_OF_CONDITION).flatMap(([field, type]) => {
    const value = new Map(Object.entries(search)).get(field);
    return value === undefined ? [] : [`${type}:${value}`];
  });
}

/** The references of a search with their records, in the order of `namedIn`. */
export function referencesIn(
  search: Search,
  nodes: readonly SearchedNode[],
): readonly RecordReference[] {
  const references = Object.entries(TYPE_OF_CONDITION).flatMap(([parameter, type]) => {
    const value = new Map(Object.entries(search)).get(parameter);
    return value === undefined ? [] : [{ parameter, type, value }];
  });
  return references.map(({ parameter, type, value }, i) => ({
    parameter,
    condition: CONDITION_OF_TYPE[type],
    value,
    key: keyOf(nodes[i], type),
  }));
}

function keyOf(node: SearchedNode | undefined, type: string): string | null {
  return node ? idInPresent(node.id).slice(type.length + 1) : null;
}

/**
 * The options of each filter: the values that would leave a statement, with their counts, and the selected value. Records are in
 * the order of names, sources in that of dates, other values in that of frequency.
 */
export function optionsOf(
  messages: Messages,
  facets: StatementOptionsFragment,
  chosen: { readonly search: Search; readonly nodes: readonly SearchedNode[] },
): Options {
  const { terms } = messages;
  function of(
    field: Field,
    wordOf: (value: string, node: SearchedNode) => string,
  ): readonly Option[] {
    const options = facets[field].buckets.map(({ value, count, node }) => ({
      value,
      word: wordOf(value, node),
      count,
    }));
    const value = chosen.search[field];
    if (value === undefined || options.some((option) => option.value === value)) return options;
    const id =
      field in TYPE_OF_CONDITION
        ? `${TYPE_OF_CONDITION[field as keyof typeof TYPE_OF_CONDITION]}:${value}`
        : '';
    const node = chosen.nodes.find((one) => one && idInPresent(one.id) === id) ?? null;
    return [...options, { value, word: wordOf(value, node), count: 0 }];
  }
  const nameOf = (value: string, node: SearchedNode) =>
    node && 'name' in node ? node.name : value;
  const channels = new Map(Object.entries(terms.channels));
  return {
    accord: byWord(of('accord', nameOf)),
    country: byWord(of('country', nameOf)),
    leader: byWord(of('leader', nameOf)),
    body: byWord(of('body', nameOf)),
    speakerCountry: byWord(of('speakerCountry', nameOf)),
    source: of('source', (value, node) => sourceIn(messages, value, node)).toSorted(byDate),
    channel: of('channel', (value) => channels.get(value) ?? value),
    form: of('form', termIn(terms.forms)),
    verbatim: of('verbatim', termIn(terms.verbatims)),
    language: of('language', nameOfLanguage),
  };
}

function termIn(terms: Readonly<Record<string, { readonly word: string }>>) {
  return (value: string): string => terms[value]?.word ?? value;
}

function sourceIn({ date, lists }: Messages, value: string, node: SearchedNode): string {
  if (node?.__typename !== 'Source') return value;
  const { publisher, published, title } = node;
  return [publisher.name, published && date(published), title].filter(Boolean).join(lists.comma);
}

/** Compared by code unit, as server and browser must agree. */
function byWord(options: readonly Option[]): readonly Option[] {
  return options.toSorted((a, b) => (a.word < b.word ? -1 : 1));
}

/** The latest first: a source's slug begins with its date. */
function byDate(a: Option, b: Option): number {
  return a.value > b.value ? -1 : 1;
}
