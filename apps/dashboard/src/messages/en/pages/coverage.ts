import { pluralEn } from '../../plurals.ts';

/** How far the record of each accord reaches. */
export const coverage = {
  description:
    'For each accord the day up to which acts and words were looked for, and what is known to be missing, so that silence is not taken for absence.',
  lead: 'For each accord: the day up to which acts and words were looked for, and what is known to be missing. After that day silence may mean that nobody looked, not that nothing happened.',
  inAll: (acts: string) => `The record holds ${acts} in all.`,
  accordsAside: 'an umbrella before its instruments',
  nobodySaid: (accords: number) =>
    pluralEn(accords, {
      one: 'Of # accord nobody has said how far.',
      other: 'Of # accords nobody has said how far.',
    }),
  caption: (accords: string, date: string) =>
    `${accords}; countries with a place in each as of ${date}`,
  reachesTo: 'Reaches to',
  countries: 'Countries',
  statements: 'Statements',
  missing: 'Known to be missing',
  missingBriefly: 'Missing',
  nothing: 'Nothing is known to be',
};
