import { changeKey } from '@signatory/register';
import { changeFields } from '../objects/changed-paths.ts';
import { nodeById } from '../objects/nodes.ts';
import type { EditionChangeResolvers } from './types.generated.ts';

export const EditionChange = {
  ...changeFields,
  id: (change) => `EditionChange:${changeKey(change)}`,
  edition: ({ edition }, _, { one }) => one.editions.get(edition),
  entry: ({ type, key }) => `${type}:${key}`,
  node: ({ type, key }, _, context) => nodeById(`${type}:${key}`, context),
} satisfies EditionChangeResolvers;
