import type { Started } from './started.ts';

interface Listed {
  readonly nodes: readonly Readonly<Record<string, string | null>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const NOTHING: Listed = { nodes: [], pageInfo: { hasNextPage: false, endCursor: '' } };

/** The last day that a date may mean, where every month has 31 days: texts that sort as days do. */
export const last = (date: unknown): string => `${String(date)}-12-31`.slice(0, 10);

/**
 * The keys of all that GraphQL lists up to a day, but what a file of that day leaves out: what nothing dates but an act that comes after
 * it, and that by the day. The filter `to` knows of no other acts.
 */
export async function listedUpTo(
  server: Pick<Started, 'ask'>,
  list: string,
  key: string,
  filter: string,
  day: string,
): Promise<string[]> {
  const dated = list === 'sources' ? '' : 'date countedFrom';
  const keys: string[] = [];
  for (let after: string | null = null; ; ) {
    const answer: { readonly data?: { readonly of: Listed } | null } = await server.ask(
      `query Of($after: String) { of: ${list}(first: 100, after: $after, filter: { ${filter} to: "${day}" }) {
        nodes { ${key} ${dated} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { nodes, pageInfo }: Listed = answer.data?.of ?? NOTHING;
    const isLeftOut = ({ date, countedFrom }: Listed['nodes'][number]) =>
      date === null && typeof countedFrom === 'string' && countedFrom > last(day);
    keys.push(...nodes.filter((node) => !isLeftOut(node)).map((node) => `${node[key]}`));
    if (!pageInfo.hasNextPage) return keys;
    after = pageInfo.endCursor;
  }
}
