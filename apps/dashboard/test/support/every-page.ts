/** An address of every sort of page, and of every state in which it looks otherwise. */
export const EVERY_PAGE = [
  '/',
  '/accords/abraham-accords',
  '/accords/abraham-accords?asOf=2025-11-05',
  '/accords/abraham-accords/KAZ',
  '/accords/paris-agreement/USA?asOf=2021-01-01',
  '/accords/paris-agreement',
  '/announced',
  '/announced?outcome=OPEN&country=KAZ&asOf=2025-11-24',
  '/contested',
  '/contested?country=KAZ',
  '/countries',
  '/countries?name=unit',
  '/countries/KAZ',
  '/leaders',
  '/leaders/donald-trump',
  '/leaders/kassym-jomart-tokayev',
  '/bodies',
  '/bodies/government-of-kazakhstan',
  '/statements/trump-2025-11-06-truth-social/citations',
  '/statements',
  '/statements?words=peace&country=KAZ',
  '/statements/trump-2025-11-06-truth-social',
  '/sources',
  '/sources?name=nowhere&kind=NEWS',
  '/sources/2025-11-06-times-of-israel-kazakhstan',
  '/search',
  '/search?words=kazakhstan',
  '/about',
  '/about/coverage',
  '/about/data',
  '/changes',
  '/changes/2026-11-29.1',
  '/accords/abraham-accords?knownOn=2026-11-29.1&asOf=2025-11-05',
  '/compare',
  '/compare?a=abraham-accords&aOn=2025-11-05&b=abraham-accords',
  '/compare?a=abraham-accords&b=abraham-accords-declaration',
  '/compare/countries',
  '/compare/countries?a=KAZ&b=ISR',
  '/compare/countries?a=USA&asOf=2021-01-01',
] as const;

/** The two languages in which every page is tried: one from left to right, one from right to left. */
export const PREFIXES = ['', '/ar'] as const;

/** The page's address in a language. */
export function under(prefix: string, path: string): string {
  return prefix && path === '/' ? prefix : `${prefix}${path}`;
}
