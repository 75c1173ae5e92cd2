import { officesOn } from '@signatory/register';
import { nameIn } from '../names.ts';
import type { LeaderResolvers } from './types.generated.ts';

export const Leader: LeaderResolvers = {
  id: ({ slug }) => `Leader:${slug}`,
  name: ({ names }, { language }) => nameIn(names, language),
  country: ({ country }, _, { one }) => one.countries.find(country),
  offices: ({ slug }, _, { many }) => many.officesOf.load(slug),
  officesOn: async ({ slug }, { date }, { many }) =>
    officesOn(await many.officesOf.load(slug), date),
  statements: ({ slug }, args, { register }) =>
    register.statements.list([{ leader: slug }, args.filter ?? {}], args),
  acts: ({ slug }, _, { many }) => many.actsByLeader.load(slug),
};
