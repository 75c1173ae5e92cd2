import { Refusal } from '../../../http/refusal.ts';
import { type Nodes, sourcesIn, table, walk } from '../table.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly leader: { readonly slug: string; readonly name: string };
  readonly country: { readonly code: string } | null;
  readonly body: { readonly slug: string } | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
  readonly citations: readonly {
    readonly stance: string;
    readonly source: { readonly slug: string };
  }[];
}

const OFFICE = `{
  id title leader { slug name } country { code } body { slug } from to note citations { stance source { slug } }
}`;
// On one day, or all: the same field under one name.
const held = (day: boolean): string =>
  day ? `held: officesOn(date: $asOf) ${OFFICE}` : `held: offices ${OFFICE}`;
const LEADERS = (
  day: boolean,
): string => `query ExportOffices($filter: LeaderFilter, $after: String${day ? ', $asOf: PartialDate!' : ''}) {
  leaders(first: 100, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } nodes { ${held(day)} } }
}`;
const LEADER = (
  day: boolean,
): string => `query ExportOfficesOfLeader($leader: String!${day ? ', $asOf: PartialDate!' : ''}) {
  leader(slug: $leader) { ${held(day)} }
}`;

/** Every office of every leader. */
export const offices = table<Row>({
  name: 'offices',
  title: 'Who held which office, and when',
  description: 'One row for each tenure of a title. With asOf only the offices held on that day.',
  key: ['office'],
  optional: ['country', 'body', 'from', 'to', 'note'],
  enums: {},
  references: {},
  filter: 'LeaderFilter',
  parameters: { leader: 'ActFilter.leader' },
  asOfToday: false,
  columns: [
    { name: 'office', type: 'string', description: 'Id of the tenure.', of: ({ id }) => id },
    {
      name: 'leader',
      type: 'string',
      description: 'Slug of the leader.',
      of: ({ leader }) => leader.slug,
    },
    {
      name: 'leader_name',
      type: 'string',
      description: 'Name in English.',
      of: ({ leader }) => leader.name,
    },
    { name: 'title', type: 'string', description: 'Title in English.', of: ({ title }) => title },
    {
      name: 'country',
      type: 'string',
      description: 'Code of the country it is an office of.',
      of: ({ country }) => country?.code ?? null,
    },
    {
      name: 'body',
      type: 'string',
      description: 'Slug of the body it is an office of.',
      of: ({ body }) => body?.slug ?? null,
    },
    {
      name: 'from',
      type: 'date',
      description: 'First day; empty where the record does not know it.',
      of: ({ from }) => from,
    },
    {
      name: 'to',
      type: 'date',
      description:
        'Last day; empty where the office is still held or the record does not know its end.',
      of: ({ to }) => to,
    },
    {
      name: 'sources',
      type: 'list',
      description: 'Slugs of the sources that support it.',
      of: ({ citations }) => sourcesIn(citations, 'SUPPORTS'),
    },
    {
      name: 'note',
      type: 'string',
      description: 'What an editor has to say.',
      of: ({ note }) => note,
    },
  ],
  pages: async function* (ask, { filter, extra: { leader }, asOf }) {
    const day = asOf === null ? {} : { asOf };
    if (leader !== undefined) {
      const found = await ask<{ leader: { held: readonly Row[] } | null }>(LEADER(asOf !== null), {
        leader,
        ...day,
      });
      if (!found.leader)
        throw new Refusal(
          404,
          `The register has no leader ${JSON.stringify(leader.slice(0, 60))}.`,
        );
      yield found.leader.held;
      return;
    }
    const page = async (after: string | null) =>
      (
        await ask<{ leaders: Nodes<{ held: readonly Row[] }> }>(LEADERS(asOf !== null), {
          filter,
          after,
          ...day,
        })
      ).leaders;
    for await (const leaders of walk(page)) yield leaders.flatMap((one) => one.held);
  },
});
