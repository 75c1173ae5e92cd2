import type { Ask } from '../../graphql/execute.ts';
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
import { walk } from '../exports/table.ts';

/** What a feed is about, with what was done and said: all of it, or the latest and what is undated. */
export interface Subject {
  readonly name: string;
  /** What tells its feed from others, and ends its address: `accords/abraham-accords`. */
  readonly key: string;
  /** The path of its page. */
  readonly page: string;
  readonly acts: readonly FeedActFragment[];
  readonly statements: readonly FeedStatementFragment[];
}

/** What there are feeds of, by the name in their address; each gives null for a key that the register does not have. */
export const SUBJECTS: Readonly<
  Record<string, (ask: Ask, key: string) => Promise<Subject | null>>
> = {
  async accords(ask, key) {
    const { of } = await ask(FeedOfAccordDocument, { key });
    return (
      of &&
      subject('accords', of, [
        ...of.acts,
        ...(await actsOfPlaces(ask, FeedOfAccordActsDocument, key)),
      ])
    );
  },
  async countries(ask, key) {
    const { of } = await ask(FeedOfCountryDocument, { key });
    return of && subject('countries', of, await actsOfPlaces(ask, FeedOfCountryActsDocument, key));
  },
  async leaders(ask, key) {
    const { of } = await ask(FeedOfLeaderDocument, { key });
    return of && subject('leaders', of, of.acts);
  },
};

/** The whole register. */
export async function wholeRegister(ask: Ask): Promise<Subject> {
  const { latestActs, undatedActs, ...statements } = await ask(FeedOfRegisterDocument, {});
  return {
    key: 'register',
    name: 'Signatory',
    page: '/',
    acts: withUndated({ latest: latestActs, undated: undatedActs }),
    statements: withUndated(statements),
  };
}

type PlacesDocument = typeof FeedOfAccordActsDocument | typeof FeedOfCountryActsDocument;

/** The acts in all places of an accord or a country. */
async function actsOfPlaces(
  ask: Ask,
  document: PlacesDocument,
  key: string,
): Promise<readonly FeedActFragment[]> {
  const acts: FeedActFragment[] = [];
  const page = async (after: string | null) => {
    const { of } = await ask(document, { key, after });
    return of?.participations ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  };
  for await (const places of walk(page)) acts.push(...places.flatMap((place) => place.acts));
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
  // An act in an instrument belongs to a place in the umbrella as well.
  return { key, name: of.name, page: `/${key}`, acts: eachOnce(acts), statements: withUndated(of) };
}

/** The latest, and of the end of the list what is there since it has no date. */
function withUndated<Item extends { readonly id: string; readonly date: string | null }>({
  latest,
  undated,
}: LatestAndUndated<Item>): readonly Item[] {
  return eachOnce([...latest.nodes, ...undated.nodes.filter(({ date }) => date === null)]);
}

function eachOnce<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
