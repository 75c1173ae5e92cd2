import { officesOn } from '@signatory/register';
import { statementPage } from '../lists/filtered-pages.ts';
import { nameIn } from '../objects/names.ts';
import type { LeaderResolvers } from './types.generated.ts';

export const Leader = {
  id: ({ slug }) => `Leader:${slug}`,
  name: ({ names }, { language }) => nameIn(names, language),
  country: ({ country }, _, { one }) => one.countries.find(country),
  offices: ({ slug }, _, { many }) => many.officesOf.load(slug),
  officesOn: async ({ slug }, { date }, { many, days }) =>
    officesOn(await many.officesOf.load(slug), await days.dayFor(date, 'date')),
  statements: ({ slug }, args, context) => statementPage({ leader: slug }, args, context),
  history: ({ slug }, args, { register }) => register.history.list(`Leader:${slug}`, null, args),
  acts: ({ slug }, _, { many }) => many.actsByLeader.load(slug),
} satisfies LeaderResolvers;
