import { z } from 'zod';
import { verifyFacts } from '../citation/draft.ts';
import { draftOf, inOrderOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { distinct } from '../drafts/shapes.ts';
import { draftNames, namesDraft, writeNames } from '../name/draft.ts';
import {
  checkOffices,
  draftOffices,
  eraseOffices,
  officeDraft,
  tenureOf,
  writeOffices,
} from '../office/draft.ts';
import { leaderColumns } from './columns.ts';
import { leadersOf } from './read.ts';

const { slug, note, ...others } = shapesOf(leaderColumns);

/** A leader as a seed file writes one, with the offices. */
export const leaderDraft = z.strictObject({
  slug,
  names: namesDraft,
  ...others,
  offices: z.array(officeDraft).min(1).superRefine(distinct(tenureOf)).optional(),
  note,
});

export type LeaderDraft = z.infer<typeof leaderDraft>;

/** How leaders are written, with their offices. */
export const leaderNoun: Noun<LeaderDraft> = {
  type: 'Leader',
  shape: leaderDraft,
  key: (draft) => draft.slug,
  async read(db, slug) {
    const leader = (await leadersOf(db, [slug])).get(slug);
    if (!leader) return undefined;
    const offices = await draftOffices(db, slug);
    return inOrderOf(leaderDraft, {
      ...draftOf(leaderColumns, leader),
      names: draftNames(leader.names),
      ...(offices.length > 0 && { offices }),
    });
  },
  async complete(db, draft, now) {
    if (!draft.offices) return draft;
    return { ...draft, offices: await verifyFacts(db, draft.offices, ['offices'], now) };
  },
  async write(db, draft) {
    const { slug, names, offices } = draft;
    const row = rowOf(leaderColumns, draft);
    await db
      .insertInto('leader')
      .values(row)
      .onConflict((on) => on.column('slug').doUpdateSet(row))
      .execute();
    await writeNames(db, `Leader:${slug}`, names);
    await eraseOffices(db, slug);
    await writeOffices(db, slug, offices);
  },
  async erase(db, slug) {
    await eraseOffices(db, slug);
    await writeNames(db, `Leader:${slug}`, {});
    await db.deleteFrom('leader').where('slug', '=', slug).execute();
  },
  async check(db, draft) {
    await requireKeys(db, 'country', [[draft.country, ['country']]]);
    await checkOffices(db, draft.slug, draft.offices);
  },
};
