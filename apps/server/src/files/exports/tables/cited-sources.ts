import type { Ask } from '../../../graphql/execute.ts';
import {
  ExportFactsOfSourceDocument,
  ExportStatementsOfSourceDocument,
} from '../../documents.generated.ts';
import { isBegunBy, isSaidBy, supporting } from '../as-of-filter.ts';
import { walk } from '../table.ts';

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
  const page = async (after: string | null) => {
    const answer = await ask(ExportStatementsOfSourceDocument, { source, after });
    return answer.source?.statements ?? NO_STATEMENTS;
  };
  for await (const statements of walk(page)) {
    if (statements.some((one) => isSaidBy(asOf, one))) return true;
  }
  return false;
}

/** For a source that was removed in the meantime. */
const NO_STATEMENTS = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
