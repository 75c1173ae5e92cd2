import { connection } from '../../lists/connections.ts';
import type { StatementConnectionResolvers } from '../types.generated.ts';

export const StatementConnection = {
  ...connection,
  facets: (page) => page,
  histogram: (page, { interval }) => page.histogram(interval ?? 'MONTH'),
} satisfies StatementConnectionResolvers;
