import type { FoundFragment, FoundGroupFragment, SearchPageQuery } from './documents.generated.ts';
import { paths } from './paths.ts';

/** What a search finds, in the order in which it is shown. */
export const foundKinds = ['accords', 'countries', 'leaders', 'bodies', 'statements'] as const;

export type FoundKind = (typeof foundKinds)[number];

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
    leaders: wants('leaders'),
    bodies: wants('bodies'),
    statements: wants('statements'),
  };
}

/**
 * A search that also finds what the last word typed is the beginning of; null where nothing is being typed that could go on:
 * in a quotation, or after an asterisk.
 */
export function goingOn(query: string): string | null {
  const isInQuotation = query.split('"').length % 2 === 0;
  return !isInQuotation && /(?:^|\s)[\p{L}\p{N}]{2,}$/u.test(query) ? `${query}*` : null;
}

/** The one kind that was asked for; null where all were. */
export function onlyOf(asked: Readonly<Record<FoundKind, boolean>>): FoundKind | null {
  const [first = null, second] = foundKinds.filter((kind) => asked[kind]);
  return second === undefined ? first : null;
}

/** What was found, kind by kind; a kind of which nothing was found is left out. */
export function groupsOf(answer: SearchPageQuery): Group[] {
  return foundKinds.flatMap((kind) => {
    const found = answer[kind];
    return found && found.totalCount > 0 ? [{ kind, found }] : [];
  });
}

/** Where the page of what was found is. */
export function pathOf(node: FoundFragment['node']): string {
  switch (node.__typename) {
    case 'Accord':
      return paths.accord(node.slug);
    case 'Country':
      return paths.country(node.code);
    case 'Leader':
      return paths.leader(node.slug);
    case 'Body':
      return paths.body(node.slug);
    case 'Statement':
      return paths.statement(node.slug);
  }
}
