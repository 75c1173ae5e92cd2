import { differencesTo } from '@signatory/register';
import type { WordingResolvers } from './types.generated.ts';

export const Wording: WordingResolvers = {
  id: ({ key }) => `Wording:${key}`,
  statement: ({ statement }, _, { one }) => one.statements.get(statement),
  async differences(wording, _, { one }) {
    const { wordings } = await one.statements.get(wording.statement);
    return differencesTo(wordings[0], wording);
  },
  source: ({ source }, _, { one }) => one.sources.get(source),
};
