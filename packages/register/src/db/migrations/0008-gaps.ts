import type { Kysely } from 'kysely';
import { joined } from '../../wording/joined-text.ts';
import type { Tables } from '../tables.ts';

/** The text of a wording has the mark of a gap where one passage ends and the next begins; `0009-search` makes the index anew. */
export async function up(db: Kysely<Tables>): Promise<void> {
  const passages = await db
    .selectFrom('passage')
    .innerJoin('wording', (on) =>
      on.on('passage.owner', '=', ({ eb, ref }) =>
        eb(eb.val('Wording:'), '||', ref('wording.key')),
      ),
    )
    .select(['wording.key', 'passage.exact'])
    .where('wording.form', '=', 'DIRECT')
    .orderBy('wording.key')
    .orderBy('passage.position')
    .execute();
  for (const [key, own] of Map.groupBy(passages, (row) => row.key)) {
    if (own.length < 2) continue;
    await db
      .updateTable('wording')
      .set({ text: joined(own) })
      .where('key', '=', key)
      .execute();
  }
}
