import type { CitationResolvers } from './types.generated.ts';

export const Citation: CitationResolvers = {
  source: ({ source }, _, { one }) => one.sources.get(source),
};
