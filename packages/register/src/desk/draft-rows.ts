import { canonicalJson } from '../digest/canonical-json.ts';
import type { EntryDraft } from './change-set.ts';
import { DeskRefused } from './desk-refused.ts';
import { note, noteSaver, type Work } from './store.ts';

/** The most that one entry may hold, in UTF-16 code units of JSON, and how many entries are in a change set. */
const MOST_TEXT = 400_000;
const MOST_DRAFTS = 500;

/** Saves entries as a change set is to leave them, over what was saved of them. Throws `DeskRefused` for too much. */
export async function putDrafts(
  work: Work,
  changeSet: string,
  drafts: readonly EntryDraft[],
): Promise<void> {
  for (const { type, key, base, draft } of drafts) {
    if (key === '')
      throw new DeskRefused('INVALID', 'an entry has an empty key', 'give its slug or code', [
        'entry',
      ]);
    const json = draft === null ? null : canonicalJson(draft);
    if (json !== null && json.length > MOST_TEXT)
      throw new DeskRefused('INVALID', `the draft is over ${MOST_TEXT} characters`, 'shorten it', [
        'draft',
      ]);
    const row = { change_set: changeSet, type, key, base, draft: json };
    await work.db
      .insertInto('draft')
      .values(row)
      .onConflict((on) =>
        on.columns(['change_set', 'type', 'key']).doUpdateSet({ base, draft: json }),
      )
      .execute();
    await note(work, work.actor.id, 'SAVE', { change_set: changeSet, subject: `${type}:${key}` });
  }
  await requireFew(work, changeSet);
  await noteSaver(work, changeSet);
}

async function requireFew({ db }: Work, changeSet: string): Promise<void> {
  const { count } = await db
    .selectFrom('draft')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('change_set', '=', changeSet)
    .executeTakeFirstOrThrow();
  if (Number(count) > MOST_DRAFTS)
    throw new DeskRefused(
      'INVALID',
      `a change set has at most ${MOST_DRAFTS} entries`,
      'put the rest into another one',
    );
}
