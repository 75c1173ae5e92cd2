/**
 * What the frame of a page and its islands say: all that the first page in a browser needs, as the rest of it is HTML. English is the
 * pattern: a message that another language lacks is a type error, a part that it lacks fails a test. The lists of parts are these, of
 * types alone; each language loads its own by them.
 */
export type FirstMessages = typeof import('./en/first/as-of.ts') &
  typeof import('./en/first/citations.ts') &
  typeof import('./en/first/counts.ts') &
  typeof import('./en/first/dates.ts') &
  typeof import('./en/first/embed.ts') &
  typeof import('./en/first/frame.ts') &
  typeof import('./en/first/lists.ts') &
  typeof import('./en/first/notices.ts') &
  typeof import('./en/first/picture.ts');

/** What the pages and dialogs say that React draws in the browser: loaded with the first of them. */
export type LaterMessages = typeof import('./en/acts.tsx') &
  typeof import('./en/record-lists.ts') &
  typeof import('./en/record.ts') &
  typeof import('./en/known-on.ts') &
  typeof import('./en/map.ts') &
  typeof import('./en/numbers.ts') &
  typeof import('./en/pages/about.ts') &
  typeof import('./en/pages/accord.tsx') &
  typeof import('./en/pages/announced.ts') &
  typeof import('./en/pages/body.ts') &
  typeof import('./en/pages/changes.ts') &
  typeof import('./en/pages/compare.ts') &
  typeof import('./en/pages/compare-countries.ts') &
  typeof import('./en/pages/contested.ts') &
  typeof import('./en/pages/country.ts') &
  typeof import('./en/pages/coverage.ts') &
  typeof import('./en/pages/data.ts') &
  typeof import('./en/pages/editions.ts') &
  typeof import('./en/pages/failure.ts') &
  typeof import('./en/pages/home.ts') &
  typeof import('./en/pages/leader.ts') &
  typeof import('./en/pages/place.ts') &
  typeof import('./en/pages/search.ts') &
  typeof import('./en/pages/source.ts') &
  typeof import('./en/pages/statement.ts') &
  typeof import('./en/pages/statements.ts') &
  typeof import('./en/places.ts') &
  typeof import('./en/shortcuts.ts') &
  typeof import('./en/standing-counts.ts') &
  typeof import('./en/terms.ts') &
  typeof import('./en/wordings.ts');

/** All that the interface says, by part. */
export type Messages = FirstMessages & LaterMessages;

/** The parts of one language as one catalogue. */
export function catalogueOf<Catalogue extends object>(
  parts: Readonly<Record<string, Partial<Catalogue>>>,
): Catalogue {
  return Object.assign({}, ...Object.values(parts));
}
