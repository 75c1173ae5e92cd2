import type { Act, Page, PageRequest } from '@signatory/register';
import type { ActFilter, DateOrder, StatementFilter } from '@signatory/schema';
import type { Context } from '../context.ts';
import type { StatementPage } from '../resolver-parents.ts';
import { onDay } from './filter-dates.ts';

interface Listing<Filter> extends PageRequest {
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: DateOrder | null | undefined;
}

/** The statements that belong to something, and meet the filter besides. What is counted beside them lifts a condition of the filter. */
export async function statementPage(
  own: StatementFilter,
  { filter, orderBy, ...page }: Listing<StatementFilter>,
  { register: { statements }, days }: Context,
): Promise<StatementPage> {
  const asked = await onDay(filter, days);
  return {
    ...(await statements.list([own, asked], page, orderBy)),
    facet: (field, first) => statements.facet([own, { ...asked, [field]: null }], field, first),
    histogram: (interval) =>
      statements.histogram([own, { ...asked, from: null, to: null }], interval),
  };
}

/** The acts that belong to something, and meet the filter besides. */
export async function actPage(
  own: ActFilter,
  { filter, orderBy, ...page }: Listing<ActFilter>,
  { register, days }: Context,
): Promise<Page<Act>> {
  return register.acts.list([own, await onDay(filter, days)], page, orderBy);
}
