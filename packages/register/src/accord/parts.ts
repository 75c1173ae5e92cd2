import { sql } from 'kysely';
import type { Database } from '../record/tables.ts';

/** An accord and the instruments under it: what "the accord of this slug" means wherever something concerns it. */
export function itselfAndUnder(db: Database, slug: string) {
  return db
    .selectFrom('accord')
    .select('accord.slug')
    .where((eb) => eb.or([eb('accord.slug', '=', slug), eb('accord.part_of', '=', slug)]));
}

/** Whether there are instruments under an accord. */
export async function isUmbrella(db: Database, slug: string): Promise<boolean> {
  const under = db.selectFrom('accord').select('slug').where('part_of', '=', slug).limit(1);
  return (await under.execute()).length > 0;
}

/** Each of these accords beside itself and beside each instrument under it. */
export function partsOf(db: Database, accords: readonly string[]) {
  const own = db
    .selectFrom('accord')
    .select(['slug', 'slug as whole'])
    .where('slug', 'in', accords);
  const under = db
    .selectFrom('accord')
    .select(['slug', sql<string>`part_of`.as('whole')])
    .where('part_of', 'in', accords);
  return own.unionAll(under);
}
