import { formatCitation } from '../../files/citations/citation-formats.ts';
import { roleCitation } from '../../files/citations/fact-citations.ts';
import type { RoleHeldResolvers } from './types.generated.ts';

export const RoleHeld = {
  id: ({ key }) => `RoleHeld:${key}`,
  accord: ({ accord }, _, { one }) => one.accords.get(accord),
  country: ({ country }, _, { one }) => one.countries.get(country),
  async citation(held, { format }, context) {
    const citation = await roleCitation(held, context);
    return citation && formatCitation(citation, format);
  },
  citations: ({ key }, _, { many }) => many.citations.load(`RoleHeld:${key}`),
  history: ({ key }, args, { register }) => register.history.ofParts([`RoleHeld:${key}`], args),
} satisfies RoleHeldResolvers;
