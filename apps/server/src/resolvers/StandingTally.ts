import { inAlphabet } from '../names.ts';
import type { StandingTallyResolvers } from './types.generated.ts';

export const StandingTally: StandingTallyResolvers = {
  countries: ({ countries }, { orderBy, language }) =>
    orderBy === 'NAME' ? inAlphabet(countries, language ?? 'en') : countries,
};
