import { nodeOfHit } from '../../objects/nodes.ts';
import type { SearchSuggestionResolvers } from '../types.generated.ts';

export const SearchSuggestion = {
  nodes: ({ rows }, _, context) => Promise.all(rows.map((hit) => nodeOfHit(hit, context))),
} satisfies SearchSuggestionResolvers;
