import { Channel } from '@signatory/schema';
import { z } from 'zod';
import { latestDay } from '../dates/partial-date.ts';
import type { Database } from '../db/open.ts';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { codeDraft, dateDraft, inOrder, noteDraft, slugDraft } from '../drafts/shapes.ts';
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
import { listed } from './read.ts';

/** A statement as a seed file writes it. */
export const statementDraft = z.strictObject({
  slug: slugDraft,
  speaker: speakerDraft,
  date: dateDraft.optional(),
  dateWording: z.string().trim().min(1).max(100).optional(),
  dateInferred: z.literal(true).optional(),
  channel: z.enum(Channel).optional(),
  occasion: z.string().trim().min(1).max(300).optional(),
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
  note: noteDraft.optional(),
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
    return {
      slug,
      speaker: draftSpeaker(speaker),
      ...(row.date !== null && { date: row.date }),
      ...(row.date_wording !== null && { dateWording: row.date_wording }),
      ...(row.date_inferred === 1 && { dateInferred: true as const }),
      ...(row.channel !== null && { channel: row.channel }),
      ...(row.occasion !== null && { occasion: row.occasion }),
      accords: listed(row.accords),
      ...(row.countries !== '' && { countries: listed(row.countries) }),
      wordings: await draftWordings(db, slug),
      ...(row.note !== null && { note: row.note }),
    };
  },
  async complete(db, draft, now) {
    return { ...draft, wordings: await verify(db, draft.wordings, stretchesOf, ['wordings'], now) };
  },
  async write(db, draft) {
    const {
      slug,
      date = null,
      channel = null,
      occasion = null,
      note = null,
      countries = [],
    } = draft;
    const row = {
      slug,
      ...speakerColumns(draft.speaker),
      date,
      day: date === null ? '' : latestDay(date),
      date_wording: draft.dateWording ?? null,
      date_inferred: draft.dateInferred ? 1 : 0,
      channel,
      occasion,
      accords: draft.accords.join(' '),
      countries: countries.join(' '),
      note,
    } as const;
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
