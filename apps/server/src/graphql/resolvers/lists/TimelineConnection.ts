import { connection } from '../../lists/connections.ts';
import { nodeOfEvent } from '../../objects/nodes.ts';
import type { TimelineConnectionResolvers } from '../types.generated.ts';

export const TimelineConnection = {
  ...connection,
  nodes: ({ rows }, _, context) => Promise.all(rows.map((event) => nodeOfEvent(event, context))),
  edges: ({ rows, cursors }) => rows.map((event, i) => ({ ...event, cursor: cursors[i] ?? '' })),
} satisfies TimelineConnectionResolvers;
