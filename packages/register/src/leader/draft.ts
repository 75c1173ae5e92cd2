import { z } from 'zod';
import { verifyFacts } from '../citation/draft.ts';
import { draftOf, inOrderOf, rowOf, shapesOf } from '../drafts/columns.ts';
import type { Noun } from '../drafts/noun.ts';
import { referencesTo } from '../drafts/reference.ts';
import { distinct } from '../drafts/shapes.ts';
import { draftNames, eraseNames, namesDraft, writeNames } from '../name/draft.ts';
import {
  checkOffices,
  draftOffices,
  eraseOffices,
  officeDraft,
  officeReferences,
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
  write(rows, draft) {
    const { slug, names, offices } = draft;
    rows.replace('leader', 'slug', rowOf(leaderColumns, draft));
    writeNames(rows, `Leader:${slug}`, names);
    writeOffices(rows, slug, offices);
  },
  async clear(db, slug) {
    await eraseNames(db, `Leader:${slug}`);
    await eraseOffices(db, slug);
  },
  async erase(db, slug) {
    await db.deleteFrom('leader').where('slug', '=', slug).execute();
  },
  references: ({ country, offices }) => [
    ...referencesTo('country', [[country, ['country']]]),
    ...officeReferences(offices),
  ],
  check: (db, { slug, offices }) => checkOffices(db, slug, offices),
};
