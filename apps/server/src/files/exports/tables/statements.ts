import type { StatementFilter } from '@signatory/schema';
import { ExportStatementsDocument, type ExportStatementsQuery } from '../../documents.generated.ts';
import { isSaidBy } from '../as-of-filter.ts';
import { allPages, filterOn, table } from '../table.ts';
import { OFFICE_COLUMNS } from './columns.ts';
import { nameOf, slugOf } from './speaker.ts';

type Row = ExportStatementsQuery['statements']['nodes'][number];

/** Every statement, in its main wording. */
export const statements = table<Row>({
  name: 'statements',
  title: 'What was said, by whom, and where it stands',
  description:
    'One row for each statement in its main wording, the latest first. With asOf those up to that day, with standing and role as of it; what is undated counts from the day on which its earliest source was published, and always where no such day is known.',
  key: ['statement'],
  optional: [
    'date',
    'speaker',
    'speaker_country',
    'office',
    'channel',
    'occasion',
    'source_url',
    'note',
  ],
  enums: { speaker_type: 'Speaker', channel: 'Channel', form: 'Form', verbatim: 'Verbatim' },
  references: { source: 'sources' },
  filter: 'StatementFilter',
  parameters: {},
  asOfToday: false,
  columns: [
    {
      name: 'statement',
      type: 'string',
      description: 'Slug of the statement.',
      of: ({ slug }) => slug,
    },
    { name: 'date', type: 'date', description: 'When it was made.', of: ({ date }) => date },
    {
      name: 'date_inferred',
      type: 'boolean',
      description: 'Whether the date was inferred from the context.',
      of: ({ dateInferred }) => dateInferred,
    },
    {
      name: 'speaker',
      type: 'string',
      description: 'Slug of the leader or body; empty for a speaker whom the source does not name.',
      of: ({ speaker }) => slugOf(speaker),
    },
    {
      name: 'speaker_type',
      type: 'string',
      description: 'Leader, Body or UnnamedSpeaker.',
      of: ({ speaker }) => speaker.__typename,
    },
    {
      name: 'speaker_name',
      type: 'string',
      description: 'Name in English, or the source’s description.',
      of: ({ speaker }) => nameOf(speaker),
    },
    {
      name: 'speaker_country',
      type: 'string',
      description: 'Code of the country the speaker speaks for.',
      of: ({ speaker }) => speaker.country?.code ?? null,
    },
    ...OFFICE_COLUMNS,
    {
      name: 'channel',
      type: 'string',
      description: 'How it was said.',
      of: ({ channel }) => channel,
    },
    {
      name: 'occasion',
      type: 'string',
      description: 'On what occasion.',
      of: ({ occasion }) => occasion,
    },
    {
      name: 'form',
      type: 'string',
      description:
        'DIRECT, MIXED or INDIRECT. What is not DIRECT is the source’s paraphrase: never put it in quotation marks.',
      of: ({ form }) => form,
    },
    {
      name: 'text',
      type: 'string',
      description:
        'The words as one text, with […] where one passage of the source ends and the next begins.',
      of: ({ text }) => text,
    },
    {
      name: 'passages',
      type: 'array',
      description: 'The stretches inside quotation marks in the source: a JSON array of texts.',
      of: ({ wording }) => wording.passages.map(({ exact }) => exact),
    },
    {
      name: 'attributed_as',
      type: 'string',
      description: 'The attribution as the source words it.',
      of: ({ attributedAs }) => attributedAs,
    },
    {
      name: 'language',
      type: 'string',
      description: 'BCP 47 tag of the words.',
      of: ({ language }) => language,
    },
    {
      name: 'verbatim',
      type: 'string',
      description:
        'How far the words agree, each passage by itself, with the text of the source, as `Verbatim` in the schema defines it.',
      of: ({ verbatim }) => verbatim,
    },
    {
      name: 'source',
      type: 'string',
      description: 'Slug of the source.',
      of: ({ source }) => source.slug,
    },
    {
      name: 'source_title',
      type: 'string',
      description: 'Its title.',
      of: ({ source }) => source.title,
    },
    {
      name: 'source_url',
      type: 'string',
      description: 'Its address.',
      of: ({ source }) => source.url,
    },
    {
      name: 'accords',
      type: 'list',
      description: 'Slugs of the accords it concerns.',
      of: ({ accords }) => accords.map(({ slug }) => slug),
    },
    {
      name: 'countries',
      type: 'list',
      description: 'Codes of the countries it concerns.',
      of: ({ countries }) => countries.map(({ code }) => code),
    },
    {
      name: 'wordings',
      type: 'integer',
      description: 'How many wordings are on record.',
      of: ({ wordings }) => wordings.length,
    },
    {
      name: 'note',
      type: 'string',
      description: 'Editor’s note.',
      of: ({ note }) => note,
    },
  ],
  pages: async function* (runQuery, parameters) {
    const filter = filterOn<StatementFilter>(parameters);
    const page = async (after: string | null) =>
      (await runQuery(ExportStatementsDocument, { filter, after })).statements;
    for await (const rows of allPages(page))
      yield rows.filter((row) => isSaidBy(parameters.asOf, row));
  },
});
