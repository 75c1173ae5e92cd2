import { connection } from '../../lists/connections.ts';
import { nodeOfHit } from '../../objects/nodes.ts';
import type { SearchConnectionResolvers } from '../types.generated.ts';

export const SearchConnection = {
  ...connection,
  nodes: ({ rows }, _, context) => Promise.all(rows.map((hit) => nodeOfHit(hit, context))),
  suggestions: (page) => page.suggestions(),
  edges: ({ rows, cursors }) => rows.map((hit, i) => ({ ...hit, cursor: cursors[i] ?? '' })),
} satisfies SearchConnectionResolvers;
