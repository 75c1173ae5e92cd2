import type { RunQuery } from '../../../graphql/execute.ts';
import {
  ExportFactsOfSourceDocument,
  ExportStatementOfSourceDocument,
} from '../../documents.generated.ts';
import { isBegunBy, supporting } from '../as-of-filter.ts';

/** Whether an act, role, office, country, relation or statement that had begun by a day cites a source, whenever the source was published. */
export async function isCitedBy(
  runQuery: RunQuery,
  asOf: string,
  source: string,
): Promise<boolean> {
  const facts = await runQuery(ExportFactsOfSourceDocument, { source });
  if (!facts.source) return false;
  const { accords, acts, countries, roles, offices } = facts.source;
  const citing = accords.flatMap(({ relations }) =>
    relations.filter(({ citations }) => citations.some((one) => one.source.slug === source)),
  );
  const dated = [
    ...acts.map(({ countedFrom }) => ({ date: countedFrom, citations: [] })),
    ...citing.map(({ citations }) => ({ date: null, citations })),
    ...countries.map(({ from, until, citations }) => ({ date: from ?? until, citations })),
    ...roles.map(({ from, citations }) => ({ date: from, citations })),
    ...offices.map(({ from, attestedOn, citations }) => ({
      date: from ?? attestedOn[0] ?? null,
      citations,
    })),
  ];
  if (dated.some((fact) => isBegunBy(asOf, fact, supporting(fact.citations)))) return true;
  const { source: cited } = await runQuery(ExportStatementOfSourceDocument, { source, asOf });
  return (cited?.statements.nodes.length ?? 0) > 0;
}
