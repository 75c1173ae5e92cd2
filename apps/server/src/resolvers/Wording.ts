import type { WordingResolvers } from './types.generated.ts';

export const Wording: WordingResolvers = {
  id: ({ key }) => `Wording:${key}`,
  statement: ({ statement }, _, { one }) => one.statements.get(statement),
  source: ({ source }, _, { one }) => one.sources.get(source),
};
