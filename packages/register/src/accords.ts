import { type AccordFilter, AccordKind } from '@signatory/schema';
import { z } from 'zod';
import { actDraft, checkActs, draftActs, eraseActs, writeActs } from './acts.ts';
import {
  checkCitations,
  citationDraft,
  citationsOf,
  draftCitation,
  eraseCitations,
  writeCitations,
} from './citations.ts';
import { grouped, keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { requireKeys } from './db/references.ts';
import { addDraft, type Change, type Noun } from './db/revise.ts';
import { dateDraft, inOrder, noteDraft, slugDraft } from './drafts.ts';
import { Refused } from './errors.ts';
import { draftNames, type Name, namesDraft, namesOf, writeNames } from './names.ts';
import type { PartialDate } from './partial-date.ts';
import { participationDraft } from './participations.ts';
import { checkRoles, draftRoles, eraseRoles, writeRoles } from './roles.ts';

/** How far the record of an accord reaches. */
export interface Coverage {
  /** The day up to which it was looked for. */
  readonly until: PartialDate;
  /** What is known to be missing, each in a sentence. */
  readonly missing: readonly string[];
}

/** One instrument, or an umbrella over instruments. */
export interface Accord {
  readonly slug: string;
  readonly kind: AccordKind;
  readonly binding: boolean;
  readonly description: string;
  readonly partOf: string | null;
  readonly note: string | null;
  readonly names: readonly Name[];
  /** Null where nobody has said. */
  readonly coverage: Coverage | null;
}

/** An accord as a seed file writes it, with everything that was done in it. */
export const accordDraft = z.strictObject({
  slug: slugDraft,
  kind: z.enum(AccordKind),
  binding: z.boolean(),
  names: namesDraft,
  description: z.string().trim().min(1).max(1000),
  partOf: slugDraft.optional(),
  note: noteDraft.optional(),
  coverage: z
    .strictObject({ until: dateDraft, missing: z.array(noteDraft).min(1).optional() })
    .optional(),
  citations: z.array(citationDraft).min(1),
  acts: z.array(actDraft).min(1).optional(),
  participations: z
    .array(participationDraft)
    .min(1)
    .superRefine(inOrder((place) => place.country))
    .optional(),
});

export type AccordDraft = z.infer<typeof accordDraft>;

export interface Accords {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Accord>>;
  list(filter: AccordFilter, page: PageRequest): Promise<Page<Accord>>;
  /** For each umbrella its instruments, by slug. */
  instrumentsOf(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Accord[]>>;
  /** The accords of which somebody has said how far the record reaches, by slug. */
  covered(): Promise<readonly Accord[]>;
  /** Writes a whole accord, all that was done in it included. Throws `Refused` for a draft that does not fit; then nothing is written. */
  add(draft: AccordDraft, why: string): Promise<Change>;
}

/** How accords are written, with everything that was done in them. */
export const accordNoun: Noun<AccordDraft> = {
  type: 'Accord',
  shape: accordDraft,
  key: (draft) => draft.slug,
  async read(db, slug) {
    const accord = (await accordsOf(db, [slug])).get(slug);
    if (!accord) return undefined;
    const citations = (await citationsOf(db, [`Accord:${slug}`])).get(`Accord:${slug}`) ?? [];
    const acts = await draftActs(db, slug);
    const roles = await draftRoles(db, slug);
    const whole = acts.get('-');
    const countries = [...new Set([...acts.keys(), ...roles.keys()])]
      .filter((code) => code !== '-')
      .sort();
    return {
      slug,
      kind: accord.kind,
      binding: accord.binding,
      names: draftNames(accord.names),
      description: accord.description,
      ...(accord.partOf !== null && { partOf: accord.partOf }),
      ...(accord.note !== null && { note: accord.note }),
      ...(accord.coverage !== null && {
        coverage: {
          until: accord.coverage.until,
          ...(accord.coverage.missing.length > 0 && { missing: [...accord.coverage.missing] }),
        },
      }),
      citations: citations.map(draftCitation),
      ...(whole && { acts: [...whole] }),
      ...(countries.length > 0 && {
        participations: countries.map((country) => ({
          country,
          ...(roles.has(country) && { roles: [...(roles.get(country) ?? [])] }),
          ...(acts.has(country) && { acts: [...(acts.get(country) ?? [])] }),
        })),
      }),
    };
  },
  async write(db, draft) {
    const {
      slug,
      kind,
      description,
      partOf: part_of = null,
      note = null,
      participations = [],
    } = draft;
    const row = {
      slug,
      kind,
      binding: draft.binding ? 1 : 0,
      description,
      part_of,
      note,
      coverage_until: draft.coverage?.until ?? null,
      coverage_missing: draft.coverage?.missing ? JSON.stringify(draft.coverage.missing) : null,
    } as const;
    await db
      .insertInto('accord')
      .values(row)
      .onConflict((on) => on.column('slug').doUpdateSet(row))
      .execute();
    await writeNames(db, `Accord:${slug}`, draft.names);
    await eraseInside(db, slug);
    await writeCitations(db, `Accord:${slug}`, draft.citations);
    await writeActs(db, slug, null, draft.acts);
    for (const { country, roles, acts } of participations) {
      await writeRoles(db, slug, country, roles);
      await writeActs(db, slug, country, acts);
    }
  },
  async erase(db, slug) {
    await eraseInside(db, slug);
    await writeNames(db, `Accord:${slug}`, {});
    await db.deleteFrom('accord').where('slug', '=', slug).execute();
  },
  async check(db, draft) {
    const { slug, partOf, participations = [] } = draft;
    await requireKeys(db, 'accord', [[partOf, ['partOf']]]);
    const above = partOf === undefined ? undefined : (await accordsOf(db, [partOf])).get(partOf);
    if (above && above.partOf !== null) {
      throw new Refused(`${above.slug} stands under an umbrella itself`, `name ${above.partOf}`, [
        'partOf',
      ]);
    }
    await checkCitations(db, draft.citations, ['citations']);
    await checkActs(db, slug, null, draft.acts, ['acts']);
    await requireKeys(
      db,
      'country',
      participations.map(({ country }, i) => [country, ['participations', i, 'country']]),
    );
    for (const [i, { country, roles, acts }] of participations.entries()) {
      await checkRoles(db, roles, ['participations', i, 'roles']);
      await checkActs(db, slug, country, acts, ['participations', i, 'acts']);
    }
  },
};

export function accords(engine: Engine): Accords {
  const { db } = engine;
  return {
    add: (draft, why) => addDraft(engine, accordNoun, draft, why),
    byKeys: (slugs) => accordsOf(db, slugs),
    list({ kind, country, partOf, topLevel }, page) {
      let query = db.selectFrom('accord').select('accord.slug');
      if (kind) query = query.where('kind', '=', kind);
      if (partOf) query = query.where('part_of', '=', partOf);
      if (topLevel != null) query = query.where('part_of', topLevel ? 'is' : 'is not', null);
      if (country) {
        query = query.where((eb) =>
          eb.or([
            eb(
              'slug',
              'in',
              eb.selectFrom('act').select('act.accord').where('act.country', '=', country),
            ),
            eb(
              'slug',
              'in',
              eb.selectFrom('role').select('role.accord').where('role.country', '=', country),
            ),
          ]),
        );
      }
      return loadPage(
        pageOf(query, [{ column: 'accord.slug', direction: 'asc' }], page),
        (row) => row.slug,
        (slugs) => accordsOf(db, slugs),
      );
    },
    async covered() {
      const rows = await db
        .selectFrom('accord')
        .select('slug')
        .where('coverage_until', 'is not', null)
        .orderBy('slug')
        .execute();
      return [
        ...(
          await accordsOf(
            db,
            rows.map(({ slug }) => slug),
          )
        ).values(),
      ];
    },
    async instrumentsOf(slugs) {
      if (slugs.length === 0) return new Map();
      const rows = await db
        .selectFrom('accord')
        .select('slug')
        .where('part_of', 'in', slugs)
        .orderBy('slug')
        .execute();
      const found = await accordsOf(
        db,
        rows.map(({ slug }) => slug),
      );
      return grouped(
        [...found.values()],
        ({ partOf }) => partOf ?? '',
        (accord) => accord,
      );
    },
  };
}

async function accordsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Accord>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom('accord')
    .selectAll()
    .where('slug', 'in', slugs)
    .orderBy('slug')
    .execute();
  const names = await namesOf(
    db,
    slugs.map((slug) => `Accord:${slug}`),
  );
  return keyed(rows, (row) => [
    row.slug,
    {
      slug: row.slug,
      kind: row.kind,
      binding: row.binding === 1,
      description: row.description,
      partOf: row.part_of,
      note: row.note,
      names: names.get(`Accord:${row.slug}`) ?? [],
      coverage:
        row.coverage_until === null
          ? null
          : { until: row.coverage_until, missing: JSON.parse(row.coverage_missing ?? '[]') },
    },
  ]);
}

async function eraseInside(db: Database, slug: string): Promise<void> {
  await eraseCitations(db, [`Accord:${slug}`]);
  await eraseActs(db, slug);
  await eraseRoles(db, slug);
}
