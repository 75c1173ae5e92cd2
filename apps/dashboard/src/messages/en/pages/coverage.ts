import { pluralEn } from '../../plurals.ts';

/** How far the record of each accord reaches. */
export const coverage = {
  description:
    'For each accord what was looked for, up to which day, and what is known to be missing, so that silence is not taken for absence.',
  lead: 'For each accord: what was looked for, up to which day, and what is known to be missing. After that day silence may mean that nobody looked, not that nothing happened.',
  inAll: (acts: string) => `The record holds ${acts} in all.`,
  accordsAside: 'groups first, then their documents',
  nobodySaid: (accords: number) =>
    pluralEn(accords, {
      one: 'Of # accord nobody has said how far.',
      other: 'Of # accords nobody has said how far.',
    }),
  caption: (accords: string, date: string) => `${accords}; countries in each as of ${date}`,
  reachesTo: 'Up to date as of',
  places: 'Places',
  statements: 'Statements',
  lookedFor: 'Looked for',
  notSaid: 'Not said',
  missing: 'Gaps',
  missingBriefly: 'Missing',
  nothing: 'Nothing is known to be',
};
