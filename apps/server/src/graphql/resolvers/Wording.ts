import { differencesTo } from '@signatory/register';
import { formatCitation } from '../../files/citations/citation-formats.ts';
import { wordingCitation } from '../../files/citations/wording-citation.ts';
import type { WordingResolvers } from './types.generated.ts';

export const Wording = {
  id: ({ key }) => `Wording:${key}`,
  statement: ({ statement }, _, { one }) => one.statements.get(statement),
  async differences(wording, _, { one }) {
    const { wordings } = await one.statements.get(wording.statement);
    return differencesTo(wordings[0], wording);
  },
  citation: async (wording, { format }, context) =>
    formatCitation(await wordingCitation(wording, `Wording:${wording.key}`, context), format),
  highlights: async ({ text }, { query }, { one }) => (await one.highlighters.get(query))(text),
  source: ({ source }, _, { one }) => one.sources.get(source),
  history: ({ key }, args, { register }) => register.history.ofParts([`Wording:${key}`], args),
} satisfies WordingResolvers;
