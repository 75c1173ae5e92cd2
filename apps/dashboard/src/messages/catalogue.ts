/**
 * All that the interface says, by part. English is the pattern: a message that another language lacks is a type error, a
 * part that it lacks fails a test. The one list of parts is this one, of types alone; each language loads its own by it.
 */
export type Messages = typeof import('./en/acts.tsx') &
  typeof import('./en/as-of.ts') &
  typeof import('./en/counts.ts') &
  typeof import('./en/dates.ts') &
  typeof import('./en/embed.ts') &
  typeof import('./en/record-lists.ts') &
  typeof import('./en/record.ts') &
  typeof import('./en/frame.ts') &
  typeof import('./en/known-on.ts') &
  typeof import('./en/lists.ts') &
  typeof import('./en/map.ts') &
  typeof import('./en/notices.ts') &
  typeof import('./en/numbers.ts') &
  typeof import('./en/pages/about.ts') &
  typeof import('./en/pages/accord.tsx') &
  typeof import('./en/pages/announced.ts') &
  typeof import('./en/pages/body.ts') &
  typeof import('./en/pages/changes.ts') &
  typeof import('./en/pages/citations.ts') &
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
  typeof import('./en/picture.ts') &
  typeof import('./en/places.ts') &
  typeof import('./en/shortcuts.ts') &
  typeof import('./en/standing-counts.ts') &
  typeof import('./en/terms.ts') &
  typeof import('./en/wordings.ts');

/** The parts of one language as one catalogue. */
export function catalogueOf(parts: Readonly<Record<string, Partial<Messages>>>): Messages {
  return Object.assign({}, ...Object.values(parts));
}
