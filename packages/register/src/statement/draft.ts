import { z } from 'zod';
import { latestDay } from '../dates/partial-date.ts';
import { draftOf, inOrderOf, recordOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { codeDraft, inOrder, slugDraft } from '../drafts/shapes.ts';
import type { Database } from '../record/tables.ts';
import { draftSpeaker, requireSpeaker, speakerColumns, speakerDraft } from '../speaker/draft.ts';
import { speakerOf } from '../speaker/read.ts';
import { verify } from '../verbatim/draft.ts';
import { requireStretches } from '../verbatim/levels.ts';
import {
  draftWordings,
  eraseWordings,
  rankWordings,
  stretchesOf,
  wordingDraft,
  writeWordings,
} from '../wording/draft.ts';
import { statementColumns } from './columns.ts';
import { keyList, keysIn } from './key-list.ts';

const { slug, note, ...others } = shapesOf(statementColumns);

/** A statement as a seed file writes it. */
export const statementDraft = z.strictObject({
  slug,
  speaker: speakerDraft,
  ...others,
  accords: z
    .array(slugDraft)
    .min(1)
    .superRefine(inOrder((slug) => slug)),
  countries: z
    .array(codeDraft)
    .min(1)
    .superRefine(inOrder((code) => code))
    .optional(),
  wordings: z.array(wordingDraft).min(1),
  note,
});

export type StatementDraft = z.infer<typeof statementDraft>;

/** How statements are written, with their wordings. */
export const statementNoun: Noun<StatementDraft> = {
  type: 'Statement',
  shape: statementDraft,
  key: (draft) => draft.slug,
  async read(db, slug) {
    const row = await db
      .selectFrom('statement')
      .selectAll()
      .where('slug', '=', slug)
      .executeTakeFirst();
    const speaker = row && speakerOf(row);
    if (!speaker) return undefined;
    return inOrderOf(statementDraft, {
      ...draftOf(statementColumns, recordOf(statementColumns, row)),
      speaker: draftSpeaker(speaker),
      accords: keysIn(row.accords),
      ...(row.countries !== '' && { countries: keysIn(row.countries) }),
      wordings: await draftWordings(db, slug),
    });
  },
  async complete(db, draft, now) {
    return { ...draft, wordings: await verify(db, draft.wordings, stretchesOf, ['wordings'], now) };
  },
  async write(db, draft) {
    const { slug, date, countries = [] } = draft;
    const row = {
      ...rowOf(statementColumns, draft),
      ...speakerColumns(draft.speaker),
      day: date === undefined ? '' : latestDay(date),
      accords: keyList(draft.accords),
      countries: keyList(countries),
    };
    await db
      .insertInto('statement')
      .values(row)
      .onConflict((on) => on.column('slug').doUpdateSet(row))
      .execute();
    await eraseInside(db, slug);
    await db
      .insertInto('statement_accord')
      .values(draft.accords.map((accord) => ({ statement: slug, accord, day: row.day })))
      .execute();
    if (countries.length > 0) {
      await db
        .insertInto('statement_country')
        .values(countries.map((country) => ({ statement: slug, country, day: row.day })))
        .execute();
    }
    await writeWordings(db, row, draft.wordings);
    await rankWordings(db, slug);
  },
  async erase(db, slug) {
    await eraseInside(db, slug);
    await db.deleteFrom('statement').where('slug', '=', slug).execute();
  },
  async check(db, draft) {
    const { accords, countries = [], wordings } = draft;
    await requireSpeaker(db, draft.speaker, ['speaker']);
    await requireKeys(
      db,
      'accord',
      accords.map((slug, i) => [slug, ['accords', i]]),
    );
    await requireKeys(
      db,
      'country',
      countries.map((code, i) => [code, ['countries', i]]),
    );
    await requireKeys(
      db,
      'source',
      wordings.map(({ source }, i) => [source, ['wordings', i, 'source']]),
    );
    await requireStretches(
      db,
      wordings.flatMap((wording, i) =>
        stretchesOf(wording).map((passage, j) => ({
          source: wording.source,
          passage,
          path: ['wordings', i, ...(passage === wording.clause ? ['clause'] : ['passages', j])],
        })),
      ),
    );
  },
};

async function eraseInside(db: Database, slug: string): Promise<void> {
  await eraseWordings(db, slug);
  await db.deleteFrom('statement_accord').where('statement', '=', slug).execute();
  await db.deleteFrom('statement_country').where('statement', '=', slug).execute();
}
