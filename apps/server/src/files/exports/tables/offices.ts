import type { LeaderFilter } from '@signatory/schema';
import { Refusal } from '../../../http/refusal.ts';
import {
  type ExportedOfficeFragment,
  ExportOfficesDocument,
  ExportOfficesOfLeaderDocument,
  ExportOfficesOfLeaderOnDocument,
  ExportOfficesOnDocument,
} from '../../documents.generated.ts';
import { allPages, filterOf, sourcesIn, table } from '../table.ts';

/** Every office of every leader. */
export const offices = table<ExportedOfficeFragment>({
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
      description: 'Editor’s note.',
      of: ({ note }) => note,
    },
  ],
  pages: async function* (runQuery, parameters) {
    const { asOf } = parameters;
    const { leader: slug } = parameters.extra;
    if (slug !== undefined) {
      const { leader } =
        asOf === null
          ? await runQuery(ExportOfficesOfLeaderDocument, { leader: slug })
          : await runQuery(ExportOfficesOfLeaderOnDocument, { leader: slug, asOf });
      if (!leader)
        throw new Refusal(404, `The register has no leader ${JSON.stringify(slug.slice(0, 60))}.`);
      yield leader.held;
      return;
    }
    const filter = filterOf<LeaderFilter>(parameters);
    const page = async (after: string | null) => {
      const { leaders } =
        asOf === null
          ? await runQuery(ExportOfficesDocument, { filter, after })
          : await runQuery(ExportOfficesOnDocument, { filter, after, asOf });
      return leaders;
    };
    for await (const leaders of allPages(page)) yield leaders.flatMap(({ held }) => held);
  },
});
