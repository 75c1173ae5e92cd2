import { nodeOfHit } from '../../objects/nodes.ts';
import type { SearchEdgeResolvers } from '../types.generated.ts';

export const SearchEdge = {
  node: (hit, _, context) => nodeOfHit(hit, context),
  wording: ({ wording }, _, { one }) => one.wordings.find(wording),
  highlights: ({ ranges }) => ranges,
} satisfies SearchEdgeResolvers;
