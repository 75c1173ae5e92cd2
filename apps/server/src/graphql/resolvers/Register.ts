import { formatCitation } from '../../files/citations/citation-formats.ts';
import { registerCitation } from '../../files/citations/wording-citation.ts';
import type { RegisterResolvers } from './types.generated.ts';

export const Register = {
  citation: async (_, { format }, context) =>
    formatCitation(await registerCitation(context), format),
} satisfies RegisterResolvers;
