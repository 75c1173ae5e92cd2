import type { Ask } from '../../../graphql/execute.ts';
import {
  ExportFactsOfSourceDocument,
  ExportStatementOfSourceDocument,
} from '../../documents.generated.ts';
import { isBegunBy, supporting } from '../as-of-filter.ts';

/** Whether an act, a role, an office or a statement that had begun by a day stands on a source, whenever that was published. */
export async function isCitedBy(ask: Ask, asOf: string, source: string): Promise<boolean> {
  const facts = await ask(ExportFactsOfSourceDocument, { source });
  if (!facts.source) return false;
  const { acts, roles, offices } = facts.source;
  const dated = [
    ...acts,
    ...[...roles, ...offices].map(({ from, citations }) => ({ date: from, citations })),
  ];
  if (dated.some(({ date, citations }) => isBegunBy(asOf, date, supporting(citations))))
    return true;
  const { source: cited } = await ask(ExportStatementOfSourceDocument, { source, asOf });
  return (cited?.statements.nodes.length ?? 0) > 0;
}
