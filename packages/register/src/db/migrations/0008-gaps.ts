import { GAP_MARK } from '@signatory/schema';
import type { Kysely } from 'kysely';
import { joined } from '../../joined.ts';
import { enterWording, removeEntries } from '../../search/entries.ts';
import type { Tables } from '../tables.ts';

/** The text of a wording, and what search has of it, have the mark of a gap where one passage ends and the next begins. */
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
  const broken = db
    .selectFrom('wording')
    .select('statement')
    .where('text', 'like', `%${GAP_MARK}%`);
  const wordings = await db
    .selectFrom('wording')
    .select(['statement as slug', 'position', 'text'])
    .where('statement', 'in', broken)
    .execute();
  for (const [slug, own] of Map.groupBy(wordings, (row) => row.slug)) {
    await removeEntries(db, `Statement:${slug}`);
    for (const { position, text } of own) await enterWording(db, { slug }, position, text);
  }
}
