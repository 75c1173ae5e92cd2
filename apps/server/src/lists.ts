import type { Act, Page, PageRequest, Statement } from '@signatory/register';
import type { ActFilter, DateOrder, StatementFilter } from '@signatory/schema';
import { onDay } from './bounds.ts';
import type { Context } from './context.ts';

interface Listing<Filter> extends PageRequest {
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: DateOrder | null | undefined;
}

/** The statements that belong to something, and meet the filter besides. */
export function statementPage(
  own: StatementFilter,
  { filter, orderBy, ...page }: Listing<StatementFilter>,
  { register, today }: Context,
): Promise<Page<Statement>> {
  return register.statements.list([own, onDay(filter, today)], page, orderBy);
}

/** The acts that belong to something, and meet the filter besides. */
export function actPage(
  own: ActFilter,
  { filter, orderBy, ...page }: Listing<ActFilter>,
  { register, today }: Context,
): Promise<Page<Act>> {
  return register.acts.list([own, onDay(filter, today)], page, orderBy);
}
