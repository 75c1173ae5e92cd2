import { paths } from '../../address/paths.ts';
import type {
  SearchHitFragment,
  SearchHitGroupFragment,
  SearchPageQuery,
  SuggestedSearchFragment,
} from '../../documents.generated.ts';

/** The kinds of results, in the order in which they are shown by default. */
export const searchKinds = [
  'accords',
  'countries',
  'places',
  'leaders',
  'bodies',
  'statements',
] as const;

export type SearchKind = (typeof searchKinds)[number];

const KINDS: Readonly<Record<SearchHitFragment['node']['__typename'], SearchKind>> = {
  Accord: 'accords',
  Country: 'countries',
  Participation: 'places',
  Leader: 'leaders',
  Body: 'bodies',
  Statement: 'statements',
};

/** The results of one kind. */
export interface Group {
  readonly kind: SearchKind;
  readonly results: SearchHitGroupFragment;
}

export function isSearchKind(text: string | null): text is SearchKind {
  return searchKinds.some((kind) => kind === text);
}

/** The variables of a search: `first` results of every kind, or of one kind after a cursor. */
export function searchVariables(options: {
  language: string;
  query: string;
  first: number;
  only?: SearchKind | null;
  after?: string | null;
}) {
  const { language, query, first, only = null, after = null } = options;
  const wants = (kind: SearchKind) => only === null || only === kind;
  return {
    language,
    query,
    first,
    after: only === null ? null : after,
    accords: wants('accords'),
    countries: wants('countries'),
    places: wants('places'),
    leaders: wants('leaders'),
    bodies: wants('bodies'),
    statements: wants('statements'),
  };
}

/** The kind in the URL; null for all kinds. */
export function onlyOf(included: Readonly<Record<SearchKind, boolean>>): SearchKind | null {
  const [first = null, second] = searchKinds.filter((kind) => included[kind]);
  return second === undefined ? first : null;
}

/** The results by kind, the kind of the best result first; kinds without results are left out. */
export function groupsOf(answer: SearchPageQuery): Group[] {
  const best = answer.all.nodes.map(({ __typename }) => KINDS[__typename]);
  return [...new Set([...best, ...searchKinds])].flatMap((kind) => {
    const results = answer[kind];
    return results && results.totalCount > 0 ? [{ kind, results }] : [];
  });
}

/** Suggestions where this search has no results. */
export function suggestionsIn(answer: SearchPageQuery): readonly SuggestedSearchFragment[] {
  return answer.all.suggestions;
}

/** The path of a result's page. */
export function pathOf(node: SearchHitFragment['node']): string {
  switch (node.__typename) {
    case 'Accord':
      return paths.accord(node.slug);
    case 'Country':
      return paths.country(node.code);
    case 'Participation':
      return paths.place(node.accord.slug, node.participant.code);
    case 'Leader':
      return paths.leader(node.slug);
    case 'Body':
      return paths.body(node.slug);
    case 'Statement':
      return paths.statement(node.slug);
  }
}
