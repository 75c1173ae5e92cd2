import { z } from 'zod';
import { actKey, actsDraft, checkActs, draftActs, eraseActs, writeActs } from '../act/draft.ts';
import {
  checkCitations,
  citationDraft,
  draftCitation,
  eraseCitations,
  verifyCitations,
  verifyFacts,
  writeCitations,
} from '../citation/draft.ts';
import { citationsOf } from '../citation/read.ts';
import type { DraftEntry } from '../digest/digest.ts';
import { draftOf, inOrderOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { dateDraft, inOrder, noteDraft } from '../drafts/shapes.ts';
import { Refused } from '../errors.ts';
import { draftNames, namesDraft, writeNames } from '../name/draft.ts';
import { participationDraft, verifyPlaces } from '../participation/draft.ts';
import type { Database } from '../record/tables.ts';
import { checkRoles, draftRoles, eraseRoles, writeRoles } from '../role/draft.ts';
import { checkStandings } from '../standing/check.ts';
import { accordsOf } from './accord.ts';
import { accordColumns } from './columns.ts';

const { slug, kind, binding, ...others } = shapesOf(accordColumns);

/** An accord as a seed file writes it, with everything that was done in it. */
export const accordDraft = z.strictObject({
  slug,
  kind,
  binding,
  names: namesDraft,
  ...others,
  coverage: z
    .strictObject({ until: dateDraft, missing: z.array(noteDraft).min(1).optional() })
    .optional(),
  citations: z.array(citationDraft).min(1),
  acts: actsDraft.optional(),
  participations: z
    .array(participationDraft)
    .min(1)
    .superRefine(inOrder((place) => place.country))
    .optional(),
});

export type AccordDraft = z.infer<typeof accordDraft>;

/** How accords are written, with everything that was done in them. */
export const accordNoun: Noun<AccordDraft> = {
  type: 'Accord',
  shape: accordDraft,
  key: (draft) => draft.slug,
  entries: ({ participations = [], ...draft }) => [
    { type: 'Accord', key: draft.slug, draft },
    ...participations.map(
      (place): DraftEntry => ({
        type: 'Participation',
        key: `${draft.slug}/${place.country}`,
        draft: place,
      }),
    ),
  ],
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
    return inOrderOf(accordDraft, {
      ...draftOf(accordColumns, accord),
      names: draftNames(accord.names),
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
    });
  },
  async complete(db, draft, now) {
    const { citations, acts, participations } = draft;
    return {
      ...draft,
      citations: await verifyCitations(db, citations, ['citations'], now),
      ...(acts && { acts: await verifyFacts(db, acts, ['acts'], now) }),
      ...(participations && { participations: await verifyPlaces(db, participations, now) }),
    };
  },
  async write(db, draft) {
    const { slug, participations = [] } = draft;
    const row = {
      ...rowOf(accordColumns, draft),
      coverage_until: draft.coverage?.until ?? null,
      coverage_missing: draft.coverage?.missing ? JSON.stringify(draft.coverage.missing) : null,
    };
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
    await requireKeys(
      db,
      'country',
      participations.map(({ country }, i) => [country, ['participations', i, 'country']]),
    );
    for (const [i, { roles }] of participations.entries())
      await checkRoles(db, roles, ['participations', i, 'roles']);
    const counted = await checkStandings(db, draft);
    const ofCountries = participations.map(({ country, acts = [] }, i) => {
      return { country, acts, path: ['participations', i, 'acts'] };
    });
    const all = [{ country: null, acts: draft.acts ?? [], path: ['acts'] }, ...ofCountries];
    const keys = all.flatMap(({ country, acts }) => acts.map((act) => actKey(slug, country, act)));
    const context = { accord: slug, counted, keys: new Set(keys) };
    for (const { country, acts, path } of all) await checkActs(db, context, country, acts, path);
  },
};

async function eraseInside(db: Database, slug: string): Promise<void> {
  await eraseCitations(db, [`Accord:${slug}`]);
  await eraseActs(db, slug);
  await eraseRoles(db, slug);
}
