import { hasCeased } from '@signatory/register';
import type { ParticipationFilter } from '@signatory/schema';
import type { RunQuery } from '../../../graphql/execute.ts';
import { Refusal } from '../../../http/refusal.ts';
import {
  ExportAccordsDocument,
  type ExportedParticipationFragment,
  ExportSignatoriesOfAccordDocument,
  ExportSignatoriesOfCountryDocument,
} from '../../documents.generated.ts';
import { allPages, filterOf, type Parameters, sourcesIn, table } from '../table.ts';
import { ACCORD_COLUMNS, COUNTRY_COLUMNS } from './columns.ts';

type Row = ExportedParticipationFragment;

/** The participations of all countries in all accords, on one day. */
export const signatories = table<Row>({
  name: 'signatories',
  title: 'Who stands where in which accord',
  description:
    'One row for each country with a place in an accord on the day asked, with its standing as derived from the acts on record.',
  key: ['accord', 'country'],
  optional: ['binding', 'no_longer_existing', 'since', 'ends_on', 'covered_until'],
  enums: { country_kind: 'CountryKind', standing: 'Standing' },
  references: {},
  filter: 'ParticipationFilter',
  parameters: { accord: 'ParticipationFilter.accord', country: 'ParticipationFilter.country' },
  asOfToday: true,
  columns: [
    ...ACCORD_COLUMNS,
    {
      name: 'binding',
      type: 'boolean',
      description:
        'Whether the accord can bind under international law; empty where that is disputed.',
      of: ({ accord }) => accord.binding,
    },
    ...COUNTRY_COLUMNS,
    {
      name: 'country_kind',
      type: 'string',
      description:
        'How the register classes it; what is an ORGANISATION or a MOVEMENT is no state.',
      of: ({ country }) => country.kind,
    },
    {
      name: 'no_longer_existing',
      type: 'boolean',
      description:
        'Whether it is a state that no longer existed on that day; empty of a FORMER state whose last day is not on record: it exists no more, since which day is not known.',
      of: ({ country, asOf }) => hasCeased(country, asOf),
    },
    {
      name: 'standing',
      type: 'string',
      description: 'Standing of the country on that day, as `Standing` in the schema defines it.',
      of: ({ standing }) => standing,
    },
    {
      name: 'since',
      type: 'date',
      description:
        'From when it stands so: the date of the act that gave the standing, or the day on which that took effect; empty where that is undated or none.',
      of: ({ since }) => since,
    },
    {
      name: 'scheduled',
      type: 'boolean',
      description:
        'Whether `since` lies after the day the file was taken: it is scheduled, and not known to have happened.',
      of: ({ scheduled }) => scheduled,
    },
    {
      name: 'ends_on',
      type: 'date',
      description:
        'The day on which a notice of withdrawal ends that standing; empty where none is pending.',
      of: ({ endsOn }) => endsOn,
    },
    {
      name: 'covered_until',
      type: 'date',
      description:
        'Day up to which the register has searched for acts in the accord; empty where that is not recorded. After that day, no act on record does not mean that none was done.',
      of: ({ accord }) => accord.coverage?.until ?? null,
    },
    {
      name: 'roles',
      type: 'list',
      description: 'Its roles in the accord.',
      of: ({ roles }) => roles.map(({ role }) => role),
    },
    {
      name: 'acts',
      type: 'list',
      description:
        'Its acts by the day that are not contested, in instruments under the accord too: kind and date.',
      of: ({ acts }) => kindsAndDates(acts, false),
    },
    {
      name: 'contested_acts',
      type: 'list',
      description: 'Its acts that sources contest; they give no standing.',
      of: ({ acts }) => kindsAndDates(acts, true),
    },
    {
      name: 'sources',
      type: 'list',
      description: 'Slugs of the sources that support the acts.',
      of: ({ acts }) =>
        sourcesIn(
          acts.flatMap(({ citations }) => citations),
          'SUPPORTS',
        ),
    },
  ],
  pages: async function* (runQuery, parameters) {
    const { accord, country } = parameters.extra;
    if (accord !== undefined) {
      for await (const rows of places(
        runQuery,
        ExportSignatoriesOfAccordDocument,
        accord,
        parameters,
      ))
        yield country === undefined ? rows : rows.filter((row) => row.country.code === country);
    } else if (country !== undefined) {
      yield* places(runQuery, ExportSignatoriesOfCountryDocument, country, parameters);
    } else {
      for await (const slugs of accordSlugs(runQuery))
        for (const slug of slugs)
          yield* places(runQuery, ExportSignatoriesOfAccordDocument, slug, parameters);
    }
  },
});

/** The slugs of all accords, page by page. */
async function* accordSlugs(runQuery: RunQuery): AsyncGenerator<readonly string[]> {
  const page = async (after: string | null) =>
    (await runQuery(ExportAccordsDocument, { after })).accords;
  for await (const nodes of allPages(page)) yield nodes.map(({ slug }) => slug);
}

function places(
  runQuery: RunQuery,
  document: typeof ExportSignatoriesOfAccordDocument | typeof ExportSignatoriesOfCountryDocument,
  key: string,
  parameters: Parameters,
): AsyncGenerator<readonly Row[]> {
  const { asOf } = parameters;
  const filter = filterOf<ParticipationFilter>(parameters);
  return allPages(async (after) => {
    const { of } = await runQuery(document, { key, asOf, filter, after });
    if (of) return of.participations;
    throw new Refusal(
      404,
      `The register has no accord or country ${JSON.stringify(key.slice(0, 60))}.`,
    );
  });
}

function kindsAndDates(acts: Row['acts'], contested: boolean): readonly string[] {
  return acts
    .filter((act) => act.contested === contested)
    .map(({ kind, date }) => (date === null ? kind : `${kind} ${date}`));
}
