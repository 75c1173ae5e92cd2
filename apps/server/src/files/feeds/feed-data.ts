import type { Ask } from '../../graphql/execute.ts';
import { type Nodes, walk } from '../exports/table.ts';
import { SPEAKER, type Speaker } from '../exports/tables/speaker.ts';

/** A source as an entry points to it and is dated by it. */
export interface Source {
  readonly slug: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: string | null;
}

export interface Act {
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly scheduled: boolean;
  readonly givenInAdvanceOn: string | null;
  readonly contested: boolean;
  readonly note: string | null;
  readonly accord: { readonly slug: string; readonly name: string };
  readonly country: { readonly name: string } | null;
  readonly citations: readonly { readonly stance: string; readonly source: Source }[];
}

export interface Statement {
  readonly id: string;
  readonly slug: string;
  readonly date: string | null;
  readonly form: string;
  readonly text: string;
  readonly speaker: Speaker;
  readonly source: Source;
  readonly wordings: readonly { readonly source: Source }[];
}

/** What a feed is about, with what was done and said: all of it, or the latest and what is undated. */
export interface Subject {
  readonly name: string;
  /** What tells its feed from others, and ends its address: `accords/abraham-accords`. */
  readonly key: string;
  /** The path of its page. */
  readonly page: string;
  readonly acts: readonly Act[];
  readonly statements: readonly Statement[];
}

type Statements = Readonly<Record<'latest' | 'undated', { readonly nodes: readonly Statement[] }>>;

const SOURCE = '{ slug title url published }';
const ACT = `{ id kind date scheduled givenInAdvanceOn contested note accord { slug name } country { name } citations { stance source ${SOURCE} } }`;
const STATEMENT = `{ nodes { id slug date form text speaker ${SPEAKER} source ${SOURCE} wordings { source ${SOURCE} } } }`;
// The latest come first, what is undated last.
// cut: a feed has the latest fifty entries, and says nothing of their number.
const STATEMENTS = `latest: statements(first: 50) ${STATEMENT} undated: statements(last: 10) ${STATEMENT}`;
const PLACES = `participations(first: 25, after: $after) { pageInfo { hasNextPage endCursor } nodes { acts ${ACT} } }`;

const ACCORD = `query FeedOfAccord($key: String!) { of: accord(slug: $key) { key: slug name acts ${ACT} ${STATEMENTS} } }`;
const COUNTRY = `query FeedOfCountry($key: String!) { of: country(code: $key) { key: code name ${STATEMENTS} } }`;
const LEADER = `query FeedOfLeader($key: String!) { of: leader(slug: $key) { key: slug name acts ${ACT} ${STATEMENTS} } }`;
const IN_ACCORD = `query FeedOfAccordActs($key: String!, $after: String) { of: accord(slug: $key) { ${PLACES} } }`;
const OF_COUNTRY = `query FeedOfCountryActs($key: String!, $after: String) { of: country(code: $key) { ${PLACES} } }`;
// cut: of these the latest fifty are the feed's entries.
const ALL_ACTS = `latestActs: acts(first: 100) { nodes ${ACT} } undatedActs: acts(last: 20) { nodes ${ACT} }`;
const REGISTER = `query FeedOfRegister { ${ALL_ACTS} ${STATEMENTS} }`;

/** What there are feeds of, by the name that is in their address; each gives null for what the register does not have. */
export const SUBJECTS: Readonly<
  Record<string, (ask: Ask, key: string) => Promise<Subject | null>>
> = {
  accords: (ask, key) => subject(ask, 'accords', ACCORD, IN_ACCORD, key),
  countries: (ask, key) => subject(ask, 'countries', COUNTRY, OF_COUNTRY, key),
  leaders: (ask, key) => subject(ask, 'leaders', LEADER, null, key),
};

/** The whole register. */
export async function wholeRegister(ask: Ask): Promise<Subject> {
  const found = await ask<
    Statements & Readonly<Record<'latestActs' | 'undatedActs', { readonly nodes: readonly Act[] }>>
  >(REGISTER, {});
  const { latestActs, undatedActs } = found;
  const acts = withUndated({ latest: latestActs, undated: undatedActs });
  return { key: 'register', name: 'Signatory', page: '/', acts, statements: withUndated(found) };
}

async function subject(
  ask: Ask,
  list: string,
  document: string,
  places: string | null,
  asked: string,
): Promise<Subject | null> {
  const { of } = await ask<{
    of: ({ key: string; name: string; acts?: Act[] } & Statements) | null;
  }>(document, {
    key: asked,
  });
  if (!of) return null;
  const acts = [...(of.acts ?? [])];
  if (places !== null) {
    const some = async (after: string | null) =>
      (await ask<{ of: { participations: Nodes<{ acts: Act[] }> } }>(places, { key: asked, after }))
        .of.participations;
    for await (const nodes of walk(some)) acts.push(...nodes.flatMap((place) => place.acts));
  }
  // An act in an instrument belongs to a place in the umbrella as well.
  const key = `${list}/${of.key}`;
  return { key, name: of.name, page: `/${key}`, acts: eachOnce(acts), statements: withUndated(of) };
}

/** The latest, and of the end of the list what is there since it has no date. */
function withUndated<Item extends { readonly id: string; readonly date: string | null }>({
  latest,
  undated,
}: Readonly<Record<'latest' | 'undated', { readonly nodes: readonly Item[] }>>): readonly Item[] {
  return eachOnce([...latest.nodes, ...undated.nodes.filter(({ date }) => date === null)]);
}

function eachOnce<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
