import type { ActFilter } from '@signatory/schema';
import { ExportActsDocument, type ExportActsQuery } from '../../documents.generated.ts';
import { isBegunBy } from '../as-of-filter.ts';
import { allPages, filterOn, sourcesIn, table } from '../table.ts';
import { OFFICE_COLUMNS } from './columns.ts';
import { nameOf, slugOf } from './speaker.ts';

type Row = ExportActsQuery['acts']['nodes'][number];

/** Every act on record. */
export const acts = table<Row>({
  name: 'acts',
  title: 'What was done, when, and by which sources',
  description:
    'One row for each act. With asOf those up to that day, with standing and role as of it; what is undated counts from the day in `counted_from`, and always where that is empty.',
  key: ['act'],
  optional: [
    'country',
    'country_name',
    'date',
    'other_date',
    'counted_from',
    'given_in_advance_on',
    'by',
    'by_name',
    'office',
    'statement',
    'effective',
    'notified',
    'continues',
    'objected_to',
    'territory',
    'note',
  ],
  enums: { kind: 'ActKind' },
  references: { statement: 'statements' },
  filter: 'ActFilter',
  parameters: {},
  asOfToday: false,
  columns: [
    { name: 'act', type: 'string', description: 'Id of the act.', of: ({ id }) => id },
    {
      name: 'accord',
      type: 'string',
      description: 'Slug of the accord.',
      of: ({ accord }) => accord.slug,
    },
    {
      name: 'country',
      type: 'string',
      description: 'Code of the country; empty for an act of the accord as a whole.',
      of: ({ country }) => country?.code ?? null,
    },
    {
      name: 'country_name',
      type: 'string',
      description: 'Its name in English.',
      of: ({ country }) => country?.name ?? null,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What was done, as `ActKind` in the schema defines it.',
      of: ({ kind }) => kind,
    },
    {
      name: 'date',
      type: 'date',
      description: 'When; empty where no source says.',
      of: ({ date }) => date,
    },
    {
      name: 'scheduled',
      type: 'boolean',
      description:
        'Whether the date lies after the day the file was taken: it is scheduled, and not known to have happened.',
      of: ({ scheduled }) => scheduled,
    },
    {
      name: 'given_in_advance_on',
      type: 'date',
      description:
        'When the latest dated source that supports it was published, where that was before the date: the source gave the day in advance, and does not tell that it was done. Empty otherwise.',
      of: ({ givenInAdvanceOn }) => givenInAdvanceOn,
    },
    {
      name: 'date_inferred',
      type: 'boolean',
      description: 'Whether the date was inferred from the context.',
      of: ({ dateInferred }) => dateInferred,
    },
    {
      name: 'by',
      type: 'string',
      description: 'Slug of the leader or body who did or announced it.',
      of: ({ by }) => slugOf(by),
    },
    {
      name: 'by_name',
      type: 'string',
      description: 'Name in English, or the source’s description.',
      of: ({ by }) => nameOf(by),
    },
    ...OFFICE_COLUMNS,
    {
      name: 'statement',
      type: 'string',
      description: 'Slug of the statement by which it was done.',
      of: ({ statement }) => statement?.slug ?? null,
    },
    {
      name: 'other_date',
      type: 'date',
      description: 'Another day that sources give for it; it counts from the later of the two.',
      of: ({ otherDate }) => otherDate,
    },
    {
      name: 'counted_from',
      type: 'date',
      description:
        'The day from which it counts: the last that its dates may mean, or on which its earliest source was published where it has none; earlier where another act presupposes it. Empty where nothing dates it.',
      of: ({ countedFrom }) => countedFrom,
    },
    {
      name: 'effective',
      type: 'date',
      description: 'Day from which a notice of withdrawal says that it takes effect.',
      of: ({ effective }) => effective,
    },
    {
      name: 'notified',
      type: 'date',
      description: 'When a succession was notified to the depositary.',
      of: ({ notified }) => notified,
    },
    {
      name: 'in_part',
      type: 'boolean',
      description: 'Whether some provisions alone were suspended.',
      of: ({ inPart }) => inPart,
    },
    {
      name: 'continues',
      type: 'string',
      description: 'Code of the country whose place goes on under another name or code.',
      of: ({ continues }) => continues?.code ?? null,
    },
    {
      name: 'objected_to',
      type: 'string',
      description: 'Code of the country whose reservation an objection is against.',
      of: ({ objectedTo }) => objectedTo?.code ?? null,
    },
    {
      name: 'precludes',
      type: 'boolean',
      description:
        'Whether the author of an objection excludes treaty relations with that country.',
      of: ({ precludes }) => precludes,
    },
    {
      name: 'territory',
      type: 'string',
      description: 'Territory to which the accord was extended, or that was excluded.',
      of: ({ territory }) => territory,
    },
    {
      name: 'contested',
      type: 'boolean',
      description:
        'Whether sources say that it was not done, or its effect is open. It then gives no standing.',
      of: ({ contested }) => contested,
    },
    {
      name: 'sources',
      type: 'list',
      description: 'Slugs of the sources that support it.',
      of: ({ citations }) => sourcesIn(citations, 'SUPPORTS'),
    },
    {
      name: 'contradicted_by',
      type: 'list',
      description: 'Slugs of the sources that contradict it.',
      of: ({ citations }) => sourcesIn(citations, 'CONTRADICTS'),
    },
    {
      name: 'note',
      type: 'string',
      description: 'Editor’s note.',
      of: ({ note }) => note,
    },
  ],
  pages: async function* (runQuery, parameters) {
    const filter = filterOn<ActFilter>(parameters);
    const page = async (after: string | null) =>
      (await runQuery(ExportActsDocument, { filter, after })).acts;
    for await (const rows of allPages(page))
      yield rows.filter(({ countedFrom }) => isBegunBy(parameters.asOf, { date: countedFrom }, []));
  },
});
