import { mapByKey } from '../db/rows-by-key.ts';
import type { Database } from '../record/tables.ts';
import type { PlaceHistory } from '../standing/history.ts';

export type DaysOfState = Pick<PlaceHistory, 'from' | 'until'>;

/** Of the few countries that came to be or ceased to exist on a day on record. */
export async function daysOfStates(db: Database): Promise<ReadonlyMap<string, DaysOfState>> {
  const rows = await db
    .selectFrom('country')
    .select(['code', 'from', 'until'])
    .where((eb) => eb.or([eb('from', 'is not', null), eb('until', 'is not', null)]))
    .execute();
  return mapByKey(rows, ({ code, from, until }) => [code, { from, until }]);
}
