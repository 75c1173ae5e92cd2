import type { Act, AskedFacet, Facet, Page, PageRequest, Register } from '@signatory/register';
import type { ActFilter, DateOrder, StatementFilter } from '@signatory/schema';
import DataLoader from 'dataloader';
import { IN_TURNS } from '../batches.ts';
import type { Context } from '../context.ts';
import type { StatementPage } from '../resolver-parents.ts';
import { onDay } from './filter-dates.ts';

interface PageArguments<Filter> extends PageRequest {
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: DateOrder | null | undefined;
}

/** The statements that meet both filters. A facet is counted without the condition on its own field, a histogram without the dates. */
export async function statementPage(
  own: StatementFilter,
  { filter, orderBy, ...page }: PageArguments<StatementFilter>,
  { register: { statements }, days }: Context,
): Promise<StatementPage> {
  const conditions = await onDay(filter, days);
  const facets = new DataLoader(
    (asked: readonly AskedFacet[]) => facetsOf(statements, own, conditions, asked),
    IN_TURNS,
  );
  return {
    ...(await statements.list([own, conditions], page, orderBy)),
    facet: (field, first) => facets.load({ field, first }),
    histogram: (interval) =>
      statements.histogram([own, { ...conditions, from: null, to: null }], interval),
  };
}

/** Counts the facets together that the same statements are counted for: those on whose fields there is no condition. */
async function facetsOf(
  statements: Register['statements'],
  own: StatementFilter,
  conditions: StatementFilter,
  all: readonly AskedFacet[],
): Promise<readonly Facet[]> {
  const groups = Map.groupBy(all, ({ field }) => (conditions[field] == null ? null : field));
  const counted = new Map<AskedFacet, Facet>();
  await Promise.all(
    [...groups].map(async ([field, asked]) => {
      const filter = field === null ? conditions : { ...conditions, [field]: null };
      const facets = await statements.facets([own, filter], asked);
      for (const [i, facet] of facets.entries()) {
        const one = asked[i];
        if (one) counted.set(one, facet);
      }
    }),
  );
  return all.flatMap((asked) => counted.get(asked) ?? []);
}

/** The acts that meet both filters. */
export async function actPage(
  own: ActFilter,
  { filter, orderBy, ...page }: PageArguments<ActFilter>,
  { register, days }: Context,
): Promise<Page<Act>> {
  return register.acts.list([own, await onDay(filter, days)], page, orderBy);
}
