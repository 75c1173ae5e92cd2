import type { AccordRelationResolvers } from './types.generated.ts';

export const AccordRelation = {
  accord: ({ accord }, _, { one }) => one.accords.get(accord),
  citations: ({ key }, _, { many }) => many.citations.load(`AccordRelation:${key}`),
} satisfies AccordRelationResolvers;
