import type { LeaderFilter } from '@signatory/schema';
import { z } from 'zod';
import { keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { requireKeys } from './db/references.ts';
import { addDraft, type Change, type Noun } from './db/revise.ts';
import { codeDraft, noteDraft, slugDraft, wikidataDraft } from './drafts.ts';
import { draftNames, type Name, namesDraft, namesOf, writeNames } from './names.ts';
import { checkOffices, draftOffices, eraseOffices, officeDraft, writeOffices } from './offices.ts';

/** A natural person who speaks or acts for a country or a body. */
export interface Leader {
  readonly slug: string;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly note: string | null;
  readonly names: readonly Name[];
}

/** A leader as a seed file writes one, with the offices. */
export const leaderDraft = z.strictObject({
  slug: slugDraft,
  names: namesDraft,
  country: codeDraft.optional(),
  wikidata: wikidataDraft.optional(),
  offices: z.array(officeDraft).min(1).optional(),
  note: noteDraft.optional(),
});

export type LeaderDraft = z.infer<typeof leaderDraft>;

export interface Leaders {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Leader>>;
  list(filter: LeaderFilter, page: PageRequest): Promise<Page<Leader>>;
  /** Writes a whole leader, offices included. Throws `Refused` for a draft that does not fit; then nothing is written. */
  add(draft: LeaderDraft, why: string): Promise<Change>;
}

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

export function leaders(engine: Engine): Leaders {
  const { db } = engine;
  return {
    add: (draft, why) => addDraft(engine, leaderNoun, draft, why),
    byKeys: (slugs) => leadersOf(db, slugs),
    list(filter, page) {
      let query = db.selectFrom('leader').select('leader.slug');
      if (filter.country) query = query.where('country', '=', filter.country);
      if (filter.accord) {
        const spoke = db
          .selectFrom('statement')
          .innerJoin('statement_accord', 'statement_accord.statement', 'statement.slug')
          .where('statement_accord.accord', '=', filter.accord);
        query = query.where('slug', 'in', spoke.select('statement.leader'));
      }
      return loadPage(
        pageOf(query, [{ column: 'leader.slug', direction: 'asc' }], page),
        (row) => row.slug,
        (slugs) => leadersOf(db, slugs),
      );
    },
  };
}

async function leadersOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Leader>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('leader').selectAll().where('slug', 'in', slugs).execute();
  const names = await namesOf(
    db,
    slugs.map((slug) => `Leader:${slug}`),
  );
  return keyed(rows, (row) => [row.slug, { ...row, names: names.get(`Leader:${row.slug}`) ?? [] }]);
}
