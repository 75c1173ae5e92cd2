import { changeFields } from '../objects/changed-paths.ts';
import { nodeById } from '../objects/nodes.ts';
import type { RevisionResolvers } from './types.generated.ts';

export const Revision = {
  ...changeFields,
  id: ({ number }) => `Revision:${number}`,
  kind: ({ before, after }) => (before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED'),
  node: ({ subject }, _, context) => nodeById(subject, context),
  edition: ({ edition }, _, { one }) => one.editions.find(edition),
} satisfies RevisionResolvers;
