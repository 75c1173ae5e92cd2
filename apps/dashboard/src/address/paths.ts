import { type Search, writeSearch } from './statement-search.ts';

/** The one table of URLs: what the router matches, and what a link is made of. */
export const patterns = {
  home: '/',
  accords: '/accords',
  accord: '/accords/:slug',
  countries: '/countries',
  country: '/countries/:code',
  leaders: '/leaders',
  leader: '/leaders/:slug',
  bodies: '/bodies',
  body: '/bodies/:slug',
  statements: '/statements',
  statement: '/statements/:slug',
  citations: '/statements/:slug/citations',
  sources: '/sources',
  source: '/sources/:slug',
  search: '/search',
  about: '/about',
  coverage: '/about/coverage',
  data: '/about/data',
  changes: '/changes',
  compare: '/compare',
} as const;

/** Served beside the dashboard, not by it: links to these leave the router. */
export const elsewhere = {
  playground: '/playground',
  graphql: '/graphql',
  events: '/events',
  files: '/data/datapackage.json',
  acts: (parameters: Readonly<Record<string, string>>) =>
    `/data/acts.csv?${new URLSearchParams(parameters)}`,
  /** The table of statements in a format, narrowed by a query string. */
  statements: (format: 'csv' | 'json' | 'jsonld', query: string) =>
    `/data/statements.${format}${query}`,
  signatories: (format: 'csv' | 'json', parameters: Readonly<Record<string, string>>) =>
    `/data/signatories.${format}?${new URLSearchParams(parameters)}`,
  sqlite: '/data/register.sqlite',
  /** A CSV file with the byte order mark by which Excel knows its encoding. */
  forExcel: (csv: string) => `${csv}${csv.includes('?') ? '&' : '?'}bom=true`,
} as const;

/** Pictures of what is shared, drawn by the server. */
export const cards = {
  register: '/cards/register.png',
  accord: (slug: string) => `/cards/accords/${slug}.png`,
  statement: (slug: string) => `/cards/statements/${slug}.png`,
} as const;

/** Where the address of an accord points at its table. */
export const TABLE = 'signatories';

export const paths = {
  home: () => patterns.home,
  accord: (slug: string, asOf?: string | null) => withAsOf(`/accords/${slug}`, asOf),
  /** The table of an accord, narrowed to those who hold a standing. */
  signatories: (slug: string, standing: string, asOf?: string | null) =>
    `/accords/${slug}?${new URLSearchParams({ ...(asOf && { asOf }), standing })}#${TABLE}`,
  /** The row of a country in the table of an accord. */
  place: (slug: string, code: string) =>
    `/accords/${slug}?${new URLSearchParams({ name: code })}#${TABLE}`,
  countries: () => patterns.countries,
  country: (code: string, asOf?: string | null) => withAsOf(`/countries/${code}`, asOf),
  leaders: () => patterns.leaders,
  leader: (slug: string) => `/leaders/${slug}`,
  bodies: () => patterns.bodies,
  body: (slug: string) => `/bodies/${slug}`,
  statements: (search: Search = {}) => `${patterns.statements}${writeSearch(search)}`,
  statement: (slug: string) => `/statements/${slug}`,
  /** A statement's citations in every format. */
  citations: (slug: string) => `/statements/${slug}/citations`,
  sources: () => patterns.sources,
  source: (slug: string) => `/sources/${slug}`,
  search: (words = '', only?: string) =>
    `${patterns.search}${words && `?${new URLSearchParams({ words, ...(only && { only }) })}`}`,
  /** An accord on a day beside another accord, or beside itself on another day. */
  compare: (sides: { a?: string; aOn?: string; b?: string; bOn?: string } = {}) =>
    sides.a ? `${patterns.compare}?${new URLSearchParams(sides)}` : patterns.compare,
  about: () => patterns.about,
  /** With the name of a part: where the page speaks of it. */
  data: (part?: 'feeds') => (part ? `${patterns.data}#${part}` : patterns.data),
  changes: (since?: string | null) =>
    since ? `${patterns.changes}?since=${encodeURIComponent(since)}` : patterns.changes,
  /** With an accord's slug: where the page speaks of that accord. */
  coverage: (accord?: string) => (accord ? `${patterns.coverage}#${accord}` : patterns.coverage),
};

function withAsOf(path: string, asOf: string | null | undefined): string {
  return asOf ? `${path}?asOf=${asOf}` : path;
}
