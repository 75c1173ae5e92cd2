import { changedPaths, type Revision as Row } from '@signatory/register';
import { nodeById } from '../objects/nodes.ts';
import type { RevisionResolvers } from './types.generated.ts';

/** The largest number of changed paths that a revision lists. */
const PATHS_LIMIT = 100;

export const Revision = {
  id: ({ number }) => `Revision:${number}`,
  kind: ({ before, after }) => (before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED'),
  node: ({ subject }, _, context) => nodeById(subject, context),
  changes: (revision) => pathsOf(revision).slice(0, PATHS_LIMIT),
  changeCount: (revision) => pathsOf(revision).length,
} satisfies RevisionResolvers;

function pathsOf({ before, after }: Row) {
  return changedPaths(JSON.parse(before ?? 'null'), JSON.parse(after ?? 'null'));
}
