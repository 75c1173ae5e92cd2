import { type Search, writeSearch } from './search-parts.ts';

/** All URLs: the router matches them, and links are made from them. */
export const patterns = {
  home: '/',
  accords: '/accords',
  accord: '/accords/:slug',
  place: '/accords/:slug/:code',
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
  edition: '/changes/:name',
  editions: '/editions',
  compare: '/compare',
  compareCountries: '/compare/countries',
  announced: '/announced',
  contested: '/contested',
} as const;

/** Paths that the server answers without the dashboard: links to these are not followed by the router. */
export const elsewhere = {
  playground: '/playground',
  graphql: '/graphql',
  graphqlKnownOn: (knownOn: string | null) =>
    knownOn === null ? '/graphql' : `/graphql?${new URLSearchParams({ knownOn })}`,
  events: '/events',
  files: '/data/datapackage.json',
  acts: (parameters: Readonly<Record<string, string>>) =>
    `/data/acts.csv?${new URLSearchParams(parameters)}`,
  /** The file of statements in a format, filtered by a query string. */
  statements: (format: 'csv' | 'json' | 'jsonld', query: string) =>
    `/data/statements.${format}${query}`,
  signatories: (format: 'csv' | 'json', parameters: Readonly<Record<string, string>>) =>
    `/data/signatories.${format}?${new URLSearchParams(parameters)}`,
  announcements: (format: 'csv' | 'json', parameters: Readonly<Record<string, string>>) =>
    `/data/announcements.${format}?${new URLSearchParams(parameters)}`,
  sqlite: '/data/register.sqlite',
  /** A file of an edition. */
  edition: (name: string, ending: 'jsonl' | 'cff') => `/data/editions/${name}.${ending}`,
  /** A CSV file with the byte order mark that Excel needs to recognize UTF-8. */
  forExcel: (csv: string) => `${csv}${csv.includes('?') ? '&' : '?'}bom=true`,
} as const;

/** Preview images of pages, drawn by the server. */
export const cards = {
  register: '/cards/register.png',
  accord: (slug: string) => `/cards/accords/${slug}.png`,
  statement: (slug: string) => `/cards/statements/${slug}.png`,
} as const;

/** What a picture of what was said and done is of. */
export type PictureSubject = { readonly accord: string } | { readonly country: string };

/** The picture as a file of its own, with a day marked. */
export function pictureFile(of: PictureSubject, days: DaysOfPicture): string {
  const path = 'accord' in of ? `accords/${of.accord}` : `countries/${of.country}`;
  return withDays(`/pictures/${path}.svg`, days);
}

/** The day and the range of a picture; null where there is none. */
type DaysOfPicture = Readonly<Record<'asOf' | 'from' | 'to', string | null>>;

/** A path with the days of a picture. */
export function withDays(path: string, days: DaysOfPicture): string {
  const query = new URLSearchParams(givenDays(days)).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The days that a picture has, as parameters. */
export function givenDays(days: DaysOfPicture): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(days).flatMap(([name, day]) => (day === null ? [] : [[name, day] as const])),
  );
}

/** A part of an accord as a file of its own, on a day. */
export function partFile(slug: string, part: 'countries' | 'map', asOf: string | null): string {
  return withAsOf(`/pictures/accords/${slug}/${part}.svg`, asOf);
}

/** The fragment of the table on the page of an accord. */
export const TABLE = 'signatories';

export const paths = {
  home: () => patterns.home,
  accord: (slug: string, asOf?: string | null) => withAsOf(`/accords/${slug}`, asOf),
  /** The table of an accord, filtered by a standing. */
  signatories: (slug: string, standing: string, asOf?: string | null) =>
    `/accords/${slug}?${new URLSearchParams({ ...(asOf && { asOf }), standing })}#${TABLE}`,
  /** The place of a country in an accord. */
  place: (slug: string, code: string, asOf?: string | null) =>
    withAsOf(`/accords/${slug}/${code}`, asOf),
  /** Announcements and what came of them, by what came or of one country. */
  announced: (search: { outcome?: string; country?: string; accord?: string } = {}) => {
    const query = String(new URLSearchParams(search));
    return query ? `${patterns.announced}?${query}` : patterns.announced;
  },
  contested: () => patterns.contested,
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
  /** The comparison of an accord on a day with another accord, or with itself on another day. */
  compare: (sides: { a?: string; aOn?: string; b?: string; bOn?: string } = {}) =>
    sides.a ? `${patterns.compare}?${new URLSearchParams(sides)}` : patterns.compare,
  /** The comparison of countries by their codes, or all accords of one, on a day. */
  compareCountries: (search: { a?: string; b?: string; c?: string; asOf?: string } = {}) => {
    const query = String(new URLSearchParams(search));
    return query ? `${patterns.compareCountries}?${query}` : patterns.compareCountries;
  },
  about: () => patterns.about,
  /** With a fragment for the section with this name. */
  data: (part?: 'feeds') => (part ? `${patterns.data}#${part}` : patterns.data),
  changes: (since?: string | null) =>
    since ? `${patterns.changes}?since=${encodeURIComponent(since)}` : patterns.changes,
  edition: (name: string, kind?: string) =>
    `${patterns.changes}/${name}${kind ? `?kind=${kind}` : ''}`,
  /** With a fragment for the row of the accord with this slug. */
  coverage: (accord?: string) => (accord ? `${patterns.coverage}#${accord}` : patterns.coverage),
};

function withAsOf(path: string, asOf: string | null | undefined): string {
  return asOf ? `${path}?asOf=${asOf}` : path;
}
