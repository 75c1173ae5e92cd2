import { nameIn } from '../names.ts';
import type { BodyResolvers } from './types.generated.ts';

export const Body: BodyResolvers = {
  id: ({ slug }) => `Body:${slug}`,
  name: ({ names }, { language }) => nameIn(names, language),
  country: ({ country }, _, { one }) => one.countries.find(country),
  statements: ({ slug }, args, { register }) =>
    register.statements.list([{ body: slug }, args.filter ?? {}], args),
  acts: ({ slug }, _, { many }) => many.actsByBody.load(slug),
  sources: ({ slug }, args, { register }) => register.sources.list({ publisher: slug }, args),
};
