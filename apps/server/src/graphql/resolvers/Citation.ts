import type { CitationResolvers } from './types.generated.ts';

export const Citation = {
  source: ({ source }, _, { one }) => one.sources.get(source),
} satisfies CitationResolvers;
