import { nodeOfEvent } from '../../objects/nodes.ts';
import type { TimelineEdgeResolvers } from '../types.generated.ts';

export const TimelineEdge = {
  node: (event, _, context) => nodeOfEvent(event, context),
} satisfies TimelineEdgeResolvers;
