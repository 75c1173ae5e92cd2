import type { Ask } from '../../../graphql/execute.ts';
import { isBegunBy, isSaidBy, type Published, supporting } from '../as-of-filter.ts';
import { type Nodes, walk } from '../table.ts';

interface Cited {
  readonly citations: readonly { readonly stance: string; readonly source: Published }[];
}

interface Standing {
  readonly acts: readonly (Cited & { readonly date: string | null })[];
  readonly roles: readonly (Cited & { readonly from: string | null })[];
  readonly offices: readonly (Cited & { readonly from: string | null })[];
}

interface Said {
  readonly date: string | null;
  readonly wordings: readonly { readonly source: Published }[];
}

const CITATIONS = 'citations { stance source { published } }';
const FACTS = `query ExportFactsOfSource($source: String!) {
  source(slug: $source) { acts { date ${CITATIONS} } roles { from ${CITATIONS} } offices { from ${CITATIONS} } }
}`;
// The earliest first, and what is undated before all.
const SAID = `query ExportStatementsOfSource($source: String!, $after: String) {
  source(slug: $source) {
    statements(first: 50, after: $after, orderBy: OLDEST_FIRST) {
      pageInfo { hasNextPage endCursor } nodes { date wordings { source { published } } }
    }
  }
}`;

/** Whether an act, a role, an office or a statement that had begun by a day stands on a source, whenever that was published. */
export async function isCitedBy(ask: Ask, asOf: string, source: string): Promise<boolean> {
  const facts = await ask<{ source: Standing | null }>(FACTS, { source });
  if (!facts.source) return false;
  const { acts, roles, offices } = facts.source;
  const dated = [
    ...acts,
    ...[...roles, ...offices].map(({ from, citations }) => ({ date: from, citations })),
  ];
  if (dated.some(({ date, citations }) => isBegunBy(asOf, date, supporting(citations))))
    return true;
  const page = async (after: string | null) => {
    const said = await ask<{ source: { statements: Nodes<Said> } | null }>(SAID, { source, after });
    return said.source?.statements ?? NONE;
  };
  for await (const statements of walk(page)) {
    if (statements.some((one) => isSaidBy(asOf, one))) return true;
  }
  return false;
}

/** Of a source that was removed meanwhile. */
const NONE: Nodes<Said> = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
