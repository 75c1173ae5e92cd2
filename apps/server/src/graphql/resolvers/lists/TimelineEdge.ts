import { happened } from '../../objects/nodes.ts';
import type { TimelineEdgeResolvers } from '../types.generated.ts';

export const TimelineEdge = {
  node: (event, _, context) => happened(event, context),
} satisfies TimelineEdgeResolvers;
