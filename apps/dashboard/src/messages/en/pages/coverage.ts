import { pluralEn } from '../../plurals.ts';

/** How far the record of each accord reaches. */
export const coverage = {
  description:
    'For each accord what was looked for, up to which day, and what is known to be missing, so that silence is not taken for absence.',
  lead: 'For each accord: what was looked for, up to which day, and what is known to be missing. After that day silence may mean that nobody looked, not that nothing happened.',
  inAll: (acts: string) => `The record holds ${acts} in all.`,
  accordsAside: 'groups first, then their agreements, each counted',
  nobodySaid: (accords: number) =>
    pluralEn(accords, {
      one: 'For # accord it is not stated up to which day we searched.',
      other: 'For # accords it is not stated up to which day we searched.',
    }),
  caption: (accords: string, date: string) => `${accords}; countries listed in each as of ${date}`,
  reachesTo: 'Searched up to',
  places: 'Countries listed',
  statements: 'Statements',
  lookedFor: 'Looked for',
  notSaid: 'Not said',
  missing: 'Gaps',
  missingBriefly: 'Gaps',
  nothing: 'No gap is known',
};
