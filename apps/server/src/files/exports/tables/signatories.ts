import type { Ask } from '../../../graphql/execute.ts';
import { Refusal } from '../../../http/refusal.ts';
import { type Nodes, type Parameters, sourcesIn, table, walk } from '../table.ts';

interface Act {
  readonly kind: string;
  readonly date: string | null;
  readonly contested: boolean;
  readonly citations: readonly {
    readonly stance: string;
    readonly source: { readonly slug: string };
  }[];
}

interface Row {
  readonly accord: {
    readonly slug: string;
    readonly name: string;
    readonly binding: boolean;
    readonly coverage: { readonly until: string } | null;
  };
  readonly country: { readonly code: string; readonly name: string };
  readonly standing: string;
  readonly since: string | null;
  readonly scheduled: boolean;
  readonly roles: readonly { readonly role: string }[];
  readonly acts: readonly Act[];
}

const PLACE = `
  pageInfo { hasNextPage endCursor }
  nodes {
    accord { slug name binding coverage { until } } country { code name } standing since scheduled roles { role }
    acts { kind date contested citations { stance source { slug } } }
  }`;

const OF_ACCORD = `query ExportSignatoriesOfAccord($key: String!, $asOf: PartialDate, $filter: ParticipationFilter, $after: String) {
  of: accord(slug: $key) { participations(first: 100, after: $after, asOf: $asOf, filter: $filter) { ${PLACE} } }
}`;
const OF_COUNTRY = `query ExportSignatoriesOfCountry($key: String!, $asOf: PartialDate, $filter: ParticipationFilter, $after: String) {
  of: country(code: $key) { participations(first: 100, after: $after, asOf: $asOf, filter: $filter) { ${PLACE} } }
}`;
const ACCORDS = `query ExportAccords($after: String) {
  accords(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { slug } }
}`;

/** Every country's place in every accord, on one day. */
export const signatories = table<Row>({
  name: 'signatories',
  title: 'Who stands where in which accord',
  description:
    'One row for each country with a place in an accord on the day asked, with its standing as derived from the acts on record.',
  key: ['accord', 'country'],
  optional: ['since', 'covered_until'],
  enums: { standing: 'Standing' },
  references: {},
  filter: 'ParticipationFilter',
  parameters: { accord: 'ParticipationFilter.accord', country: 'ParticipationFilter.country' },
  asOfToday: true,
  columns: [
    {
      name: 'accord',
      type: 'string',
      description: 'Slug of the accord.',
      of: ({ accord }) => accord.slug,
    },
    {
      name: 'accord_name',
      type: 'string',
      description: 'Its name in English.',
      of: ({ accord }) => accord.name,
    },
    {
      name: 'binding',
      type: 'boolean',
      description: 'Whether the accord can bind under international law.',
      of: ({ accord }) => accord.binding,
    },
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3 code, or the register’s X-code.',
      of: ({ country }) => country.code,
    },
    {
      name: 'country_name',
      type: 'string',
      description: 'Its name in English.',
      of: ({ country }) => country.name,
    },
    {
      name: 'standing',
      type: 'string',
      description:
        'How far the country had come by the day, as `Standing` in the schema defines it.',
      of: ({ standing }) => standing,
    },
    {
      name: 'since',
      type: 'date',
      description: 'Date of the act by which it got there; empty where that is undated or none.',
      of: ({ since }) => since,
    },
    {
      name: 'scheduled',
      type: 'boolean',
      description:
        'Whether that act lies after the day the file was taken: it is scheduled, and not known to have happened.',
      of: ({ scheduled }) => scheduled,
    },
    {
      name: 'covered_until',
      type: 'date',
      description:
        'Up to which day the register looked for acts in the accord; empty where nobody has said. After it, silence is not absence.',
      of: ({ accord }) => accord.coverage?.until ?? null,
    },
    {
      name: 'roles',
      type: 'list',
      description: 'What it is to the accord besides.',
      of: ({ roles }) => roles.map(({ role }) => role),
    },
    {
      name: 'acts',
      type: 'list',
      description:
        'Its acts by the day that are not contested, in instruments under the accord too: kind and date.',
      of: ({ acts }) => told(acts, false),
    },
    {
      name: 'contested_acts',
      type: 'list',
      description: 'Its acts that sources contest; they give no standing.',
      of: ({ acts }) => told(acts, true),
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
  pages: async function* (ask, parameters) {
    const { accord, country } = parameters.extra;
    if (accord !== undefined) {
      for await (const rows of places(ask, OF_ACCORD, accord, parameters))
        yield country === undefined ? rows : rows.filter((row) => row.country.code === country);
    } else if (country !== undefined) {
      yield* places(ask, OF_COUNTRY, country, parameters);
    } else {
      for await (const slugs of accordSlugs(ask))
        for (const slug of slugs) yield* places(ask, OF_ACCORD, slug, parameters);
    }
  },
});

/** The slugs of all accords, page by page. */
async function* accordSlugs(ask: Ask): AsyncGenerator<readonly string[]> {
  const page = async (after: string | null) =>
    (await ask<{ accords: Nodes<{ slug: string }> }>(ACCORDS, { after })).accords;
  for await (const nodes of walk(page)) yield nodes.map(({ slug }) => slug);
}

function places(
  ask: Ask,
  document: string,
  key: string,
  { asOf, filter }: Parameters,
): AsyncGenerator<readonly Row[]> {
  return walk(async (after) => {
    const { of } = await ask<{ of: { participations: Nodes<Row> } | null }>(document, {
      key,
      asOf,
      filter,
      after,
    });
    if (of) return of.participations;
    throw new Refusal(
      404,
      `The register has no accord or country ${JSON.stringify(key.slice(0, 60))}.`,
    );
  });
}

function told(acts: readonly Act[], contested: boolean): readonly string[] {
  return acts
    .filter((act) => act.contested === contested)
    .map(({ kind, date }) => (date === null ? kind : `${kind} ${date}`));
}
