import type { Act, Page, PageRequest } from '@signatory/register';
import type { ActFilter, DateOrder, StatementFilter } from '@signatory/schema';
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
  return {
    ...(await statements.list([own, conditions], page, orderBy)),
    facet: (field, first) =>
      statements.facet([own, { ...conditions, [field]: null }], field, first),
    histogram: (interval) =>
      statements.histogram([own, { ...conditions, from: null, to: null }], interval),
  };
}

/** The acts that meet both filters. */
export async function actPage(
  own: ActFilter,
  { filter, orderBy, ...page }: PageArguments<ActFilter>,
  { register, days }: Context,
): Promise<Page<Act>> {
  return register.acts.list([own, await onDay(filter, days)], page, orderBy);
}
