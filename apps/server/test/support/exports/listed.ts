import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import type { Started } from '../started.ts';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All of a list that GraphQL gives, in the words of the one who asks: no document of the exports is used here. */
export async function listed<Node>(
  server: Started,
  field: string,
  selection: string,
): Promise<readonly Node[]> {
  const all: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: ExecutionResult<{ list: Page<Node> }> = await server.ask(
      `query ($after: String) { list: ${field}(first: 50, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    if (!data) throw new Error('no data');
    all.push(...data.list.nodes);
    if (!data.list.pageInfo.hasNextPage) return all;
    after = data.list.pageInfo.endCursor;
  }
}
