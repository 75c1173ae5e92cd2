import { dayOf } from '@signatory/register';
import { formatCitation } from '../../files/citations/citation-formats.ts';
import { editionCitation } from '../../files/citations/wording-citation.ts';
import type { EditionResolvers } from './types.generated.ts';

export const Edition = {
  id: ({ name }) => `Edition:${name}`,
  publishedOn: ({ name }) => dayOf(name),
  parent: ({ parent }, _, { one }) => one.editions.find(parent),
  next: ({ name }, _, { one }) => one.nextEditions.find(name),
  citation: (edition, { format }, context) =>
    formatCitation(editionCitation(edition, context), format),
  changes: ({ name }, { filter, ...page }, { register }) =>
    register.editions.changes(name, filter ?? {}, page),
  redactions: ({ name }, page, { register }) => register.editions.redactions(name, page),
} satisfies EditionResolvers;
