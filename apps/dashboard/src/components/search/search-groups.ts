import { paths } from '../../address/paths.ts';
import type {
  FoundFragment,
  FoundGroupFragment,
  NearSearchFragment,
  SearchPageQuery,
} from '../../documents.generated.ts';

/** What a search finds, in the order in which it is shown where the results tell no other. */
export const foundKinds = [
  'accords',
  'countries',
  'places',
  'leaders',
  'bodies',
  'statements',
] as const;

export type FoundKind = (typeof foundKinds)[number];

const KINDS: Readonly<Record<FoundFragment['node']['__typename'], FoundKind>> = {
  Accord: 'accords',
  Country: 'countries',
  Participation: 'places',
  Leader: 'leaders',
  Body: 'bodies',
  Statement: 'statements',
};

/** All that a search found of one kind. */
export interface Group {
  readonly kind: FoundKind;
  readonly found: FoundGroupFragment;
}

export function isFoundKind(text: string | null): text is FoundKind {
  return foundKinds.some((kind) => kind === text);
}

/** What to ask for: `first` of every kind, or of one kind from a cursor on. */
export function searchVariables(asked: {
  language: string;
  query: string;
  first: number;
  only?: FoundKind | null;
  after?: string | null;
}) {
  const { language, query, first, only = null, after = null } = asked;
  const wants = (kind: FoundKind) => only === null || only === kind;
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

/** The one kind that was asked for; null where all were. */
export function onlyOf(asked: Readonly<Record<FoundKind, boolean>>): FoundKind | null {
  const [first = null, second] = foundKinds.filter((kind) => asked[kind]);
  return second === undefined ? first : null;
}

/** What was found, kind by kind, that of the best result first; a kind of which nothing was found is left out. */
export function groupsOf(answer: SearchPageQuery): Group[] {
  const best = answer.all.nodes.map(({ __typename }) => KINDS[__typename]);
  return [...new Set([...best, ...foundKinds])].flatMap((kind) => {
    const found = answer[kind];
    return found && found.totalCount > 0 ? [{ kind, found }] : [];
  });
}

/** Other searches that find something, where this one found nothing. */
export function nearTo(answer: SearchPageQuery): readonly NearSearchFragment[] {
  return answer.all.suggestions;
}

/** Where the page of what was found is. */
export function pathOf(node: FoundFragment['node']): string {
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
