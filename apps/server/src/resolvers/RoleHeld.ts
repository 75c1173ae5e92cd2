import type { RoleHeldResolvers } from './types.generated.ts';

export const RoleHeld: RoleHeldResolvers = {
  accord: ({ accord }, _, { one }) => one.accords.get(accord),
  country: ({ country }, _, { one }) => one.countries.get(country),
  citations: ({ key }, _, { many }) => many.citations.load(`RoleHeld:${key}`),
};
