import { sql } from 'kysely';
import type { Engine } from '../record/tables.ts';
import { addDerived, lastKnownDay } from './derived.ts';
import { addViews } from './views.ts';

/** Adds to a copy of the record what its readers would else have to derive or to join themselves, and the day that the views are of. */
export async function completeCopy(copy: Engine): Promise<void> {
  await addDerived(copy);
  const asOf = await lastKnownDay(copy);
  await sql`insert into about (key, value) values ('as_of', ${asOf})`.execute(copy.db);
  await addViews(copy);
}
