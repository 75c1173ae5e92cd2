import { Refused } from '@signatory/register';
import { DeskRefused, EntryFault, RefusedDrafts } from '@signatory/register/desk';
import type { DeskContext } from './context.ts';
import type { ChangeSetPayload, Refusal, ResolversTypes } from './types.generated.ts';

/** What was refused, as data. */
export function refusalsOf(error: Refused): readonly Refusal[] {
  if (error instanceof RefusedDrafts) return error.faults.flatMap(refusalsOf);
  const { message, cure, where } = error;
  return [
    {
      code: error instanceof DeskRefused ? error.code : 'INVALID',
      message: error instanceof EntryFault ? error.what : message,
      cure,
      entry: error instanceof EntryFault ? error.entry : null,
      path: where.map(String),
    },
  ];
}

/** Does something, and gives why it was refused; nothing where it was done. Throws what is no refusal. */
export async function refusalsIn(work: () => Promise<unknown>): Promise<readonly Refusal[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Refused) return refusalsOf(error);
    throw error;
  }
}

/** Does something to a change set, and gives it as it is then. */
export async function onChangeSet(
  { desk }: DeskContext,
  id: string,
  work: () => Promise<unknown>,
): Promise<
  Pick<ChangeSetPayload, 'refusals'> & {
    readonly changeSet: Awaited<ResolversTypes['ChangeSet']> | null;
  }
> {
  const refusals = await refusalsIn(work);
  return { changeSet: await desk.changeSet(id), refusals };
}
