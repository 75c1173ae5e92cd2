import { written } from '../../files/citations/citation-formats.ts';
import { citedRegister } from '../../files/citations/wording-citation.ts';
import type { RegisterResolvers } from './types.generated.ts';

export const Register = {
  citation: async (_, { format }, context) => written(await citedRegister(context), format),
} satisfies RegisterResolvers;
