import type { LeaderFilter } from '@signatory/schema';
import { Refusal } from '../../../http/refusal.ts';
import {
  type ExportedOfficeFragment,
  ExportOfficesDocument,
  ExportOfficesOfLeaderDocument,
  ExportOfficesOfLeaderOnDocument,
  ExportOfficesOnDocument,
} from '../../documents.generated.ts';
import { allPages, filterOf, type Nodes, sourcesIn, table } from '../table.ts';

/** An office, and whether it is the last known on the day of the file; null where the file is of no day. */
type Row = ExportedOfficeFragment & { readonly lastKnown: boolean | null };

/** Every office of every leader. */
export const offices = table<Row>({
  name: 'offices',
  title: 'Who held which office, and when',
  description:
    'One row for each tenure of a title. With asOf only the offices held on that day, and those that are the last known.',
  key: ['office'],
  optional: ['capacity', 'country', 'body', 'from', 'to', 'attested_until', 'last_known', 'note'],
  enums: { capacity: 'OfficeCapacity' },
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
      name: 'capacity',
      type: 'string',
      description: 'Whether it is held in an acting or interim capacity; empty where in full.',
      of: ({ capacity }) => capacity,
    },
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
      description: 'Last day; empty where the record does not know it.',
      of: ({ to }) => to,
    },
    {
      name: 'attested_until',
      type: 'date',
      description:
        'How far the evidence for an office without an end reaches: the latest day on which a source or an act attests it, or its first if that is later. Nothing says that it was held after that day.',
      of: ({ attestedUntil }) => attestedUntil,
    },
    {
      name: 'last_known',
      type: 'boolean',
      description:
        'With asOf whether the evidence ends before that day, so that the office is the last known; empty without.',
      of: ({ lastKnown }) => lastKnown,
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
      yield rowsOf(leader);
      return;
    }
    const filter = filterOf<LeaderFilter>(parameters);
    const page = async (after: string | null): Promise<Nodes<Held>> => {
      const { leaders } =
        asOf === null
          ? await runQuery(ExportOfficesDocument, { filter, after })
          : await runQuery(ExportOfficesOnDocument, { filter, after, asOf });
      return leaders;
    };
    for await (const leaders of allPages(page)) yield leaders.flatMap(rowsOf);
  },
});

/** A leader with all offices, or with those of a day. */
type Held =
  | { readonly offices: readonly ExportedOfficeFragment[] }
  | {
      readonly officesOn: readonly {
        readonly lastKnown: boolean;
        readonly office: ExportedOfficeFragment;
      }[];
    };

function rowsOf(leader: Held): readonly Row[] {
  return 'offices' in leader
    ? leader.offices.map((office) => ({ ...office, lastKnown: null }))
    : leader.officesOn.map(({ office, lastKnown }) => ({ ...office, lastKnown }));
}
