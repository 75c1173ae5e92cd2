import { statementPage } from '../lists/filtered-pages.ts';
import { nameIn } from '../objects/names.ts';
import type { BodyResolvers } from './types.generated.ts';

export const Body = {
  id: ({ slug }) => `Body:${slug}`,
  name: ({ names }, { language }) => nameIn(names, language),
  country: ({ country }, _, { one }) => one.countries.find(country),
  statements: ({ slug }, args, context) => statementPage({ body: slug }, args, context),
  history: ({ slug }, args, { register }) => register.history.list(`Body:${slug}`, null, args),
  offices: ({ slug }, _, { many }) => many.officesIn.load(slug),
  acts: ({ slug }, _, { many }) => many.actsByBody.load(slug),
  sources: ({ slug }, args, { register }) => register.sources.list({ publisher: slug }, args),
} satisfies BodyResolvers;
