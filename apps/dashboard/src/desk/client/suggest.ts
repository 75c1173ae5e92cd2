import type { EntryType } from '../types.generated.ts';
import { askPublic } from './ask.ts';

/** An entry of the record, by its key, with what it is called. */
export interface Suggestion {
  readonly key: string;
  readonly label: string;
}

/** Fields that hold the key of an entry, and of which type. */
const TYPES: Readonly<Record<string, EntryType>> = {
  accord: 'ACCORD',
  accords: 'ACCORD',
  partOf: 'ACCORD',
  body: 'BODY',
  publisher: 'BODY',
  country: 'COUNTRY',
  countries: 'COUNTRY',
  continues: 'COUNTRY',
  objectedTo: 'COUNTRY',
  leader: 'LEADER',
  source: 'SOURCE',
  statement: 'STATEMENT',
};

/** The type of entry whose key a field holds; null where it holds none. */
export function suggestedType(field: string): EntryType | null {
  return TYPES[field] ?? null;
}

const SEARCH = `query Suggest($query: String!, $types: [SearchType!]) {
  search(query: $query, types: $types, first: 10) {
    edges {
      text
      node {
        ... on Accord { slug }
        ... on Body { slug }
        ... on Country { code }
        ... on Leader { slug }
        ... on Statement { slug }
        ... on Participation { accord { slug name } country { code name } }
      }
    }
  }
}`;

const SOURCES = `query Sources($after: String) {
  sources(first: 100, after: $after) {
    nodes { slug title }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  readonly sources: {
    readonly nodes: readonly { readonly slug: string; readonly title: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Entries of a type that are meant by some letters or words, ten at most. */
export async function suggest(type: EntryType, text: string): Promise<readonly Suggestion[]> {
  const query = text.trim();
  if (query.length < 2) return [];
  if (type === 'SOURCE') return (await sources()).filter((one) => isMeant(one, query)).slice(0, 10);
  const { search } = await askPublic<{ search: { edges: readonly Edge[] } }>(SEARCH, {
    query: query.replaceAll('-', ' '),
    types: [type],
  });
  return search.edges.map(suggestionOf);
}

interface Edge {
  readonly text: string;
  readonly node: {
    readonly slug?: string;
    readonly code?: string;
    readonly accord?: { readonly slug: string; readonly name: string };
    readonly country?: { readonly code: string; readonly name: string };
  };
}

function suggestionOf({ text, node: { slug, code, accord, country } }: Edge): Suggestion {
  if (accord && country)
    return { key: `${accord.slug}/${country.code}`, label: `${country.name}, ${accord.name}` };
  return { key: slug ?? code ?? '', label: text };
}

let known: Promise<readonly Suggestion[]> | undefined;

/** All sources: the public search finds them by statements alone. They are read once. */
function sources(): Promise<readonly Suggestion[]> {
  known ??= readSources();
  return known;
}

async function readSources(): Promise<readonly Suggestion[]> {
  const all: Suggestion[] = [];
  let after: string | null = null;
  do {
    const page: Page = await askPublic<Page>(SOURCES, { after });
    all.push(...page.sources.nodes.map(({ slug, title }) => ({ key: slug, label: title })));
    after = page.sources.pageInfo.hasNextPage ? page.sources.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

function isMeant({ key, label }: Suggestion, query: string): boolean {
  const text = `${key} ${label}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
