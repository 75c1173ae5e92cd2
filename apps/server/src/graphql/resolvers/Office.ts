import { formatCitation } from '../../files/citations/citation-formats.ts';
import { officeCitation } from '../../files/citations/fact-citations.ts';
import { nameIn } from '../objects/names.ts';
import type { OfficeResolvers } from './types.generated.ts';

export const Office = {
  id: ({ key }) => `Office:${key}`,
  title: ({ titles }, { language }) => nameIn(titles, language),
  leader: ({ leader }, _, { one }) => one.leaders.get(leader),
  country: ({ country }, _, { one }) => one.countries.find(country),
  body: ({ body }, _, { one }) => one.bodies.find(body),
  async citation(office, { format }, context) {
    const citation = await officeCitation(office, context);
    return citation && formatCitation(citation, format);
  },
  citations: ({ key }, _, { many }) => many.citations.load(`Office:${key}`),
  history: ({ key }, args, { register }) => register.history.ofParts([`Office:${key}`], args),
} satisfies OfficeResolvers;
