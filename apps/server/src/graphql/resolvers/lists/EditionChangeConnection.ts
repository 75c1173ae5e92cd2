import { connection } from '../../lists/connections.ts';
import type { EditionChangeConnectionResolvers } from '../types.generated.ts';

export const EditionChangeConnection = {
  nodes: async ({ page }) => connection.nodes(await page()),
  edges: async ({ page }) => connection.edges(await page()),
  pageInfo: async ({ page }) => connection.pageInfo(await page()),
  totalCount: ({ totalCount }) => totalCount(),
} satisfies EditionChangeConnectionResolvers;
