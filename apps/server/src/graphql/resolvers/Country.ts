import { pageInMemory } from '../lists/connections.ts';
import { actPage, statementPage } from '../lists/filtered-pages.ts';
import { filterParticipations } from '../lists/participations.ts';
import { nameIn } from '../objects/names.ts';
import type { CountryResolvers } from './types.generated.ts';

export const Country = {
  id: ({ code }) => `Country:${code}`,
  name: ({ names }, { language }) => nameIn(names, language),
  async participations({ code }, args, { many, one, days }) {
    const all = await many.participationsOf.load(code);
    const day = await days.dayFor(args.asOf);
    const matches = await filterParticipations(all, day, args.filter, one.countriesByName);
    return pageInMemory(matches, ({ participation }) => participation.accord, args);
  },
  citations: ({ code }, _, { many }) => many.citations.load(`Country:${code}`),
  leaders: ({ code }, args, { register }) => register.leaders.list({ country: code }, args),
  bodies: ({ code }, args, { register }) => register.bodies.list({ country: code }, args),
  acts: ({ code }, args, context) => actPage({ country: code }, args, context),
  offices: ({ code }, _, { many }) => many.officesOfCountry.load(code),
  statements: ({ code }, args, context) => statementPage({ country: code }, args, context),
  history: ({ code }, args, { register }) => register.history.list(`Country:${code}`, null, args),
} satisfies CountryResolvers;
