import { z } from 'zod';
import { actId } from '../act/act.ts';
import { checkAfter, withoutUnknownAfter } from '../act/after.ts';
import { actOfBoth } from '../act/both.ts';
import { checkContradictions } from '../act/contradictions.ts';
import {
  actKey,
  actReferences,
  actsDraft,
  checkActs,
  draftActs,
  eraseActs,
  writeActs,
} from '../act/draft.ts';
import {
  checkCitations,
  citationReferences,
  citationsDraft,
  draftCitations,
  eraseCitations,
  verifyCitations,
  verifyFacts,
  writeCitations,
} from '../citation/draft.ts';
import { supportOf } from '../citation/support.ts';
import type { DraftEntry } from '../digest/digest.ts';
import { draftOf, inOrderOf, rowOf, shapesOf } from '../drafts/columns.ts';
import type { Noun } from '../drafts/noun.ts';
import { referencesTo } from '../drafts/reference.ts';
import { inOrder } from '../drafts/shapes.ts';
import { draftNames, eraseNames, namesDraft, writeNames } from '../name/draft.ts';
import { participationDraft, placeReferences, verifyPlaces } from '../participation/draft.ts';
import { checkRoles, draftRoles, eraseRoles, writeRoles } from '../role/draft.ts';
import { checkStandings } from '../standing/check.ts';
import { accordsOf } from './accord.ts';
import { accordColumns } from './columns.ts';
import { coverageColumns, coverageDraft, draftCoverage } from './coverage.ts';
import {
  checkRelations,
  draftRelations,
  eraseRelations,
  relationReferences,
  relationsDraft,
  writeRelations,
} from './relations.ts';
import { checkAbove, checkUmbrella } from './umbrella.ts';

const { slug, kind, binding, ...others } = shapesOf(accordColumns);

/** An accord as a seed file writes it, with everything that was done in it. */
export const accordDraft = z.strictObject({
  slug,
  kind,
  binding,
  names: namesDraft,
  ...others,
  relations: relationsDraft.optional(),
  coverage: coverageDraft.optional(),
  citations: citationsDraft,
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
    const citationsOf = await draftCitations(db, [`Accord:${slug}`]);
    const relations = await draftRelations(db, slug);
    const acts = await draftActs(db, slug);
    const roles = await draftRoles(db, slug);
    const whole = acts.get('-');
    const countries = [...new Set([...acts.keys(), ...roles.keys()])]
      .filter((code) => code !== '-')
      .sort();
    return inOrderOf(accordDraft, {
      ...draftOf(accordColumns, accord),
      names: draftNames(accord.names),
      ...(relations.length > 0 && { relations }),
      ...(accord.coverage !== null && { coverage: draftCoverage(accord.coverage) }),
      citations: citationsOf(`Accord:${slug}`),
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
    const { relations, citations, acts, participations } = draft;
    return {
      ...draft,
      ...(relations && { relations: await verifyFacts(db, relations, ['relations'], now) }),
      citations: await verifyCitations(db, citations, ['citations'], now),
      ...(acts && { acts: await verifyFacts(db, acts, ['acts'], now) }),
      ...(participations && { participations: await verifyPlaces(db, participations, now) }),
    };
  },
  write(rows, draft) {
    const { slug, participations = [] } = draft;
    const row = { ...rowOf(accordColumns, draft), ...coverageColumns(draft.coverage) };
    rows.replace('accord', 'slug', row);
    writeNames(rows, `Accord:${slug}`, draft.names);
    writeCitations(rows, `Accord:${slug}`, draft.citations);
    writeRelations(rows, slug, draft.relations);
    writeActs(rows, slug, null, draft.acts);
    for (const { country, roles, acts } of participations) {
      writeRoles(rows, slug, country, roles);
      writeActs(rows, slug, country, acts);
    }
  },
  async clear(db, slug) {
    await eraseNames(db, `Accord:${slug}`);
    await eraseCitations(db, [`Accord:${slug}`]);
    await eraseRelations(db, slug);
    await eraseActs(db, slug);
    await eraseRoles(db, slug);
  },
  async erase(db, slug) {
    await db.deleteFrom('accord').where('slug', '=', slug).execute();
  },
  references({ partOf, relations, citations, acts, participations }) {
    return [
      ...referencesTo('accord', [[partOf, ['partOf']]]),
      ...relationReferences(relations),
      ...citationReferences(citations, ['citations']),
      ...actReferences(acts, ['acts']),
      ...placeReferences(participations),
    ];
  },
  withoutGaps: withoutUnknownAfter,
  async check(db, draft) {
    const { slug, partOf, participations = [] } = draft;
    const above = partOf === undefined ? undefined : (await accordsOf(db, [partOf])).get(partOf);
    await checkRelations(db, slug, partOf, draft.relations);
    if (above) checkAbove(slug, above);
    await checkUmbrella(db, draft);
    await checkCitations(db, draft.citations, ['citations']);
    for (const [i, { roles }] of participations.entries())
      await checkRoles(db, roles, ['participations', i, 'roles']);
    checkContradictions(draft);
    checkAfter(draft);
    const counted = await checkStandings(db, draft);
    const ofCountries = participations.map(({ country, acts = [] }, i) => {
      return { country, acts, path: ['participations', i, 'acts'] };
    });
    const all = [{ country: null, acts: draft.acts ?? [], path: ['acts'] }, ...ofCountries];
    const keys = all.flatMap(({ country, acts }) => acts.map((act) => actKey(slug, country, act)));
    const support = await supportOf(
      db,
      keys.map((key) => actId({ key })),
    );
    const context = { accord: slug, counted, support, keys: new Set(keys) };
    for (const { country, acts, path } of all) await checkActs(db, context, country, acts, path);
  },
  alike: actOfBoth,
};
