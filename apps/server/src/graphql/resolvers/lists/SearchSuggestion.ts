import { foundBy } from '../../objects/nodes.ts';
import type { SearchSuggestionResolvers } from '../types.generated.ts';

export const SearchSuggestion = {
  nodes: ({ rows }, _, context) => Promise.all(rows.map((hit) => foundBy(hit, context))),
} satisfies SearchSuggestionResolvers;
