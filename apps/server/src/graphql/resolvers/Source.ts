import { formatCitation } from '../../files/citations/citation-formats.ts';
import { sourceCitation } from '../../files/citations/wording-citation.ts';
import { statementPage } from '../lists/filtered-pages.ts';
import type { SourceResolvers } from './types.generated.ts';

export const Source = {
  id: ({ slug }) => `Source:${slug}`,
  words: ({ words }) => (words === null ? null : Number(words)),
  publisher: ({ publisher }, _, { one }) => one.bodies.get(publisher),
  statements: ({ slug }, args, context) => statementPage({ source: slug }, args, context),
  history: ({ slug }, args, { register }) => register.history.list(`Source:${slug}`, null, args),
  accords: ({ slug }, _, { many }) => many.accordsCiting.load(slug),
  roles: ({ slug }, _, { many }) => many.rolesCiting.load(slug),
  citation: async (source, { format }, context) =>
    formatCitation(await sourceCitation(source, context), format),
  countries: ({ slug }, _, { many }) => many.countriesCiting.load(slug),
  offices: ({ slug }, _, { many }) => many.officesCiting.load(slug),
  acts: ({ slug }, _, { many }) => many.actsCiting.load(slug),
} satisfies SourceResolvers;
