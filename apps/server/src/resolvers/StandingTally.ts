import { pageSize } from '@signatory/register';
import { inAlphabet } from '../names.ts';
import type { StandingTallyResolvers } from './types.generated.ts';

export const StandingTally: StandingTallyResolvers = {
  countries({ countries }, { first, orderBy, language }) {
    const listed = orderBy === 'NAME' ? inAlphabet(countries, language ?? 'en') : countries;
    return first == null ? listed : listed.slice(0, pageSize({ first }).size);
  },
};
