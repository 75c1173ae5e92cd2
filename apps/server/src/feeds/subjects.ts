import type { Ask } from '../execute.ts';
import { SPEAKER, type Speaker } from '../exports/speaker.ts';
import { type Nodes, walk } from '../exports/table.ts';

export interface Act {
  readonly id: string;
  readonly kind: string;
  readonly date: string | null;
  readonly scheduled: boolean;
  readonly contested: boolean;
  readonly note: string | null;
  readonly accord: { readonly slug: string; readonly name: string };
  readonly country: { readonly name: string } | null;
}

export interface Statement {
  readonly id: string;
  readonly slug: string;
  readonly date: string | null;
  readonly form: string;
  readonly text: string;
  readonly speaker: Speaker;
  readonly source: { readonly title: string };
}

/** What a feed is about, with all that was done and the latest of what was said. */
export interface Subject {
  readonly name: string;
  readonly acts: readonly Act[];
  readonly statements: readonly Statement[];
}

const ACTS = 'acts { id kind date scheduled contested note accord { slug name } country { name } }';
// cut: a feed has the latest fifty entries, and says nothing of their number.
const STATEMENTS = `statements(first: 50) { nodes { id slug date form text speaker ${SPEAKER} source { title } } }`;
const PLACES = `participations(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${ACTS} } }`;

const ACCORD = `query FeedOfAccord($key: String!) { of: accord(slug: $key) { name ${ACTS} ${STATEMENTS} } }`;
const COUNTRY = `query FeedOfCountry($key: String!) { of: country(code: $key) { name ${STATEMENTS} } }`;
const LEADER = `query FeedOfLeader($key: String!) { of: leader(slug: $key) { name ${ACTS} ${STATEMENTS} } }`;
const IN_ACCORD = `query FeedOfAccordActs($key: String!, $after: String) { of: accord(slug: $key) { ${PLACES} } }`;
const OF_COUNTRY = `query FeedOfCountryActs($key: String!, $after: String) { of: country(code: $key) { ${PLACES} } }`;

/** What there are feeds of, by the name that is in their address; each gives null for what the register does not have. */
export const SUBJECTS: Readonly<
  Record<string, (ask: Ask, key: string) => Promise<Subject | null>>
> = {
  accords: (ask, key) => subject(ask, ACCORD, IN_ACCORD, key),
  countries: (ask, key) => subject(ask, COUNTRY, OF_COUNTRY, key),
  leaders: (ask, key) => subject(ask, LEADER, null, key),
};

async function subject(
  ask: Ask,
  document: string,
  places: string | null,
  key: string,
): Promise<Subject | null> {
  const { of } = await ask<{
    of: { name: string; acts?: Act[]; statements: { nodes: Statement[] } } | null;
  }>(document, { key });
  if (!of) return null;
  const acts = [...(of.acts ?? [])];
  if (places !== null) {
    const page = async (after: string | null) =>
      (await ask<{ of: { participations: Nodes<{ acts: Act[] }> } }>(places, { key, after })).of
        .participations;
    for await (const nodes of walk(page)) acts.push(...nodes.flatMap((place) => place.acts));
  }
  // An act in an instrument belongs to a place in the umbrella as well.
  const each = new Map(acts.map((act) => [act.id, act]));
  return { name: of.name, acts: [...each.values()], statements: of.statements.nodes };
}
