import { z } from 'zod';
import { verifyFacts } from '../citation/draft.ts';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { codeDraft, distinct, noteDraft, slugDraft, wikidataDraft } from '../drafts/shapes.ts';
import { draftNames, namesDraft, writeNames } from '../name/draft.ts';
import {
  checkOffices,
  draftOffices,
  eraseOffices,
  officeDraft,
  tenureOf,
  writeOffices,
} from '../office/draft.ts';
import { leadersOf } from './read.ts';

/** A leader as a seed file writes one, with the offices. */
export const leaderDraft = z.strictObject({
  slug: slugDraft,
  names: namesDraft,
  country: codeDraft.optional(),
  wikidata: wikidataDraft.optional(),
  offices: z.array(officeDraft).min(1).superRefine(distinct(tenureOf)).optional(),
  note: noteDraft.optional(),
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
    return {
      slug,
      names: draftNames(leader.names),
      ...(leader.country !== null && { country: leader.country }),
      ...(leader.wikidata !== null && { wikidata: leader.wikidata }),
      ...(offices.length > 0 && { offices }),
      ...(leader.note !== null && { note: leader.note }),
    };
  },
  async complete(db, draft, now) {
    if (!draft.offices) return draft;
    return { ...draft, offices: await verifyFacts(db, draft.offices, ['offices'], now) };
  },
  async write(db, { slug, country = null, wikidata = null, note = null, names, offices }) {
    const row = { slug, country, wikidata, note };
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
    await checkOffices(db, draft.offices);
  },
};
