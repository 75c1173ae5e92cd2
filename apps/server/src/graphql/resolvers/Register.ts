import { formatCitation } from '../../files/citations/citation-formats.ts';
import { registerCitation } from '../../files/citations/wording-citation.ts';
import type { RegisterResolvers } from './types.generated.ts';

export const Register = {
  edition: ({ edition }, _, { one }) => one.editions.find(edition),
  citation: async (_, { format }, context) =>
    formatCitation(await registerCitation(context), format),
} satisfies RegisterResolvers;
