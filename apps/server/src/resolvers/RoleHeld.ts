import type { RoleHeldResolvers } from './types.generated.ts';

export const RoleHeld: RoleHeldResolvers = {
  citations: ({ key }, _, { many }) => many.citations.load(`RoleHeld:${key}`),
};
