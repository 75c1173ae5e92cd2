import { accordNoun } from '../accord/draft.ts';
import { bodyNoun } from '../body/draft.ts';
import { countryNoun } from '../country/draft.ts';
import type { WithNoun } from '../drafts/noun-types.ts';
import { leaderNoun } from '../leader/draft.ts';
import { sourceNoun } from '../source/draft.ts';
import { statementNoun } from '../statement/draft.ts';

/** Calls a function with the noun of a type. */
export const withNoun: WithNoun = (type, call) => {
  switch (type) {
    case 'Country':
      return call(countryNoun);
    case 'Body':
      return call(bodyNoun);
    case 'Leader':
      return call(leaderNoun);
    case 'Source':
      return call(sourceNoun);
    case 'Accord':
      return call(accordNoun);
    case 'Statement':
      return call(statementNoun);
  }
};
