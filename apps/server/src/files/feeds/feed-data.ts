import type { RunQuery } from '../../graphql/execute.ts';
import {
  type FeedActFragment,
  FeedOfAccordActsDocument,
  FeedOfAccordDocument,
  FeedOfCountryActsDocument,
  FeedOfCountryDocument,
  FeedOfLeaderDocument,
  FeedOfRegisterDocument,
  type FeedStatementFragment,
} from '../documents.generated.ts';
import { allPages } from '../exports/table.ts';

/** The subject of a feed, with its acts and statements: all of them, or the latest and the undated. */
export interface Subject {
  readonly name: string;
  /** The end of the feed's address: `accords/abraham-accords`. */
  readonly key: string;
  /** The path of its page. */
  readonly page: string;
  readonly acts: readonly FeedActFragment[];
  readonly statements: readonly FeedStatementFragment[];
}

/** The kinds of feeds by path segment; each function gives null for a key that is not on record. */
export const SUBJECTS: Readonly<
  Record<string, (runQuery: RunQuery, key: string) => Promise<Subject | null>>
> = {
  async accords(runQuery, key) {
    const { of } = await runQuery(FeedOfAccordDocument, { key });
    return (
      of &&
      subject('accords', of, [
        ...of.acts,
        ...(await actsOfPlaces(runQuery, FeedOfAccordActsDocument, key)),
      ])
    );
  },
  async countries(runQuery, key) {
    const { of } = await runQuery(FeedOfCountryDocument, { key });
    return (
      of && subject('countries', of, await actsOfPlaces(runQuery, FeedOfCountryActsDocument, key))
    );
  },
  async leaders(runQuery, key) {
    const { of } = await runQuery(FeedOfLeaderDocument, { key });
    return of && subject('leaders', of, of.acts);
  },
};

/** The subject of the feed of the whole register. */
export async function registerSubject(runQuery: RunQuery): Promise<Subject> {
  const { editions, latestActs, undatedActs, ...statements } = await runQuery(
    FeedOfRegisterDocument,
    {},
  );
  const recorded = editions.nodes.flatMap(({ changes }) => changes.nodes.map(({ node }) => node));
  const acts = recorded.flatMap((node) => {
    const hasActs = node?.__typename === 'Accord' || node?.__typename === 'Participation';
    return hasActs ? node.acts : [];
  });
  const said = recorded.flatMap((node) => (node?.__typename === 'Statement' ? [node] : []));
  return {
    key: 'register',
    name: 'Signatory',
    page: '/',
    acts: eachOnce([...withUndated({ latest: latestActs, undated: undatedActs }), ...acts]),
    statements: eachOnce([...withUndated(statements), ...said]),
  };
}

type PlacesDocument = typeof FeedOfAccordActsDocument | typeof FeedOfCountryActsDocument;

/** The acts in all participations of an accord or a country. */
async function actsOfPlaces(
  runQuery: RunQuery,
  document: PlacesDocument,
  key: string,
): Promise<readonly FeedActFragment[]> {
  const acts: FeedActFragment[] = [];
  const page = async (after: string | null) => {
    const { of } = await runQuery(document, { key, after });
    return of?.participations ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  };
  for await (const places of allPages(page)) acts.push(...places.flatMap((place) => place.acts));
  return acts;
}

interface LatestAndUndated<Item> {
  readonly latest: { readonly nodes: readonly Item[] };
  readonly undated: { readonly nodes: readonly Item[] };
}

function subject(
  list: string,
  of: LatestAndUndated<FeedStatementFragment> & { readonly key: string; readonly name: string },
  acts: readonly FeedActFragment[],
): Subject {
  const key = `${list}/${of.key}`;
  // An act in an instrument belongs to the participation in the umbrella as well.
  return { key, name: of.name, page: `/${key}`, acts: eachOnce(acts), statements: withUndated(of) };
}

/** The latest, and those at the end of the list that have no date. */
function withUndated<Item extends { readonly id: string; readonly date: string | null }>({
  latest,
  undated,
}: LatestAndUndated<Item>): readonly Item[] {
  return eachOnce([...latest.nodes, ...undated.nodes.filter(({ date }) => date === null)]);
}

function eachOnce<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
