import type { SourceFilter } from '@signatory/schema';
import { ExportSourcesDocument, type ExportSourcesQuery } from '../../documents.generated.ts';
import { isBegunBy } from '../as-of-filter.ts';
import { allPages, filterOn, table } from '../table.ts';
import { isCitedBy } from './cited-sources.ts';

type Row = ExportSourcesQuery['sources']['nodes'][number];

/** Every source, without its text. */
export const sources = table<Row>({
  name: 'sources',
  title: 'The documents on which the register stands',
  description:
    'One row for each source; its text is never given out. With asOf those published up to that day, with standing and role as of it, those of which no day of publication is known, and those published later for what had been done, said or held by then: so all that the other tables of that day name are here. For sources published by a day and not later, use `to`.',
  key: ['source'],
  optional: ['byline', 'published', 'url', 'sha256', 'note'],
  enums: { kind: 'SourceKind' },
  references: {},
  filter: 'SourceFilter',
  parameters: {},
  asOfToday: false,
  columns: [
    { name: 'source', type: 'string', description: 'Slug of the source.', of: ({ slug }) => slug },
    {
      name: 'title',
      type: 'string',
      description: 'Its title; one that the register supplied stands in square brackets.',
      of: ({ title }) => title,
    },
    {
      name: 'publisher',
      type: 'string',
      description: 'Slug of the body that published it.',
      of: ({ publisher }) => publisher.slug,
    },
    {
      name: 'publisher_name',
      type: 'string',
      description: 'Its name in English.',
      of: ({ publisher }) => publisher.name,
    },
    {
      name: 'byline',
      type: 'string',
      description: 'Its authors as it names them.',
      of: ({ byline }) => byline,
    },
    {
      name: 'published',
      type: 'date',
      description: 'When it was published.',
      of: ({ published }) => published,
    },
    {
      name: 'published_inferred',
      type: 'boolean',
      description: 'Whether that date was inferred from elsewhere.',
      of: ({ publishedInferred }) => publishedInferred,
    },
    { name: 'url', type: 'string', description: 'Its address.', of: ({ url }) => url },
    {
      name: 'language',
      type: 'string',
      description: 'BCP 47 tag.',
      of: ({ language }) => language,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'PRIMARY, OFFICIAL, AGENCY, NEWS, DIGEST or REFERENCE.',
      of: ({ kind }) => kind,
    },
    {
      name: 'sha256',
      type: 'string',
      description: 'SHA-256 of the text that an editor held; empty where none was.',
      of: ({ sha256 }) => sha256,
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
    const filter = filterOn<SourceFilter>(parameters);
    const page = async (after: string | null) =>
      (await runQuery(ExportSourcesDocument, { filter, after })).sources;
    for await (const rows of allPages(page)) {
      const held: Row[] = [];
      for (const row of rows) {
        if (
          asOf === null ||
          isBegunBy(asOf, { date: row.published }, []) ||
          (await isCitedBy(runQuery, asOf, row.slug))
        )
          held.push(row);
      }
      yield held;
    }
  },
});
