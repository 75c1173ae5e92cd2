import { citedRegister } from '../citations/gather.ts';
import { written } from '../citations/written.ts';
import type { RegisterResolvers } from './types.generated.ts';

export const Register: RegisterResolvers = {
  citation: async (_, { format }, context) => written(await citedRegister(context), format),
};
