import { dayOf, type EditionChange, type Page, pageSize } from '@signatory/register';
import { formatCitation } from '../../files/citations/citation-formats.ts';
import { editionCitation } from '../../files/citations/wording-citation.ts';
import type { EditionChangePage } from '../resolver-parents.ts';
import type { EditionResolvers } from './types.generated.ts';

export const Edition = {
  id: ({ name }) => `Edition:${name}`,
  publishedOn: ({ name }) => dayOf(name),
  parent: ({ parent }, _, { one }) => one.editions.find(parent),
  next: ({ name }, _, { one }) => one.nextEditions.find(name),
  citation: (edition, { format }, context) =>
    formatCitation(editionCitation(edition, context), format),
  async changes({ name }, { filter, ...request }, { register, one }) {
    const isOfEdition = filter?.accord == null && filter?.country == null;
    if (!isOfEdition || request.after != null || request.before != null)
      return asRead(await register.editions.changes(name, filter ?? {}, request));
    pageSize(request);
    return {
      page: once(() => register.editions.changes(name, filter ?? {}, request)),
      async totalCount() {
        const counts = await one.editionChangeCounts.find(name);
        const kinds = new Set(filter?.kind ?? counts?.keys());
        return [...kinds].reduce((sum, kind) => sum + (counts?.get(kind) ?? 0), 0);
      },
    };
  },
  redactions: async ({ name }, request, { register }) =>
    asRead(await register.editions.redactions(name, request)),
} satisfies EditionResolvers;

function asRead(page: Page<EditionChange>): EditionChangePage {
  return { page: async () => page, totalCount: page.totalCount };
}

function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
