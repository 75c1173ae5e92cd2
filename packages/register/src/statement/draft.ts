import { z } from 'zod';
import { latestDay } from '../dates/partial-date.ts';
import { draftOf, inOrderOf, recordOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { keyList, keysIn } from '../drafts/key-list.ts';
import type { Noun } from '../drafts/noun.ts';
import { referencesTo } from '../drafts/reference.ts';
import { codeDraft, inOrder, slugDraft } from '../drafts/shapes.ts';
import { Refused } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import { requireShortPassages } from '../source/quotation-limits.ts';
import { draftSpeaker, speakerColumns, speakerDraft, speakerReferences } from '../speaker/draft.ts';
import { speakerOf } from '../speaker/read.ts';
import { verify } from '../verbatim/draft.ts';
import { requireStretches } from '../verbatim/levels.ts';
import {
  draftWordings,
  eraseWordings,
  stretchesOf,
  type WordingDraft,
  wordingDraft,
  writeWordings,
} from '../wording/draft.ts';
import { statementColumns } from './columns.ts';

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
  write(rows, draft) {
    const { slug, date, countries = [] } = draft;
    const row = {
      ...rowOf(statementColumns, draft),
      ...speakerColumns(draft.speaker),
      day: date === undefined ? '' : latestDay(date),
      accords: keyList(draft.accords),
      countries: keyList(countries),
    };
    rows.replace('statement', 'slug', row);
    for (const accord of draft.accords)
      rows.insert('statement_accord', { statement: slug, accord, day: row.day });
    for (const country of countries)
      rows.insert('statement_country', { statement: slug, country, day: row.day });
    writeWordings(rows, row, draft.wordings);
  },
  async clear(db, slug) {
    await eraseWordings(db, slug);
    await db.deleteFrom('statement_accord').where('statement', '=', slug).execute();
    await db.deleteFrom('statement_country').where('statement', '=', slug).execute();
  },
  async erase(db, slug) {
    await db.deleteFrom('statement').where('slug', '=', slug).execute();
  },
  references({ speaker, accords, countries = [], wordings }) {
    return [
      ...speakerReferences(speaker, ['speaker']),
      ...referencesTo(
        'accord',
        accords.map((slug, i) => [slug, ['accords', i]]),
      ),
      ...referencesTo(
        'country',
        countries.map((code, i) => [code, ['countries', i]]),
      ),
      ...referencesTo(
        'source',
        wordings.map(({ source }, i) => [source, ['wordings', i, 'source']]),
      ),
    ];
  },
  async check(db, { wordings }) {
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
    await requireFirstHand(db, wordings);
    await requireShortPassages(
      db,
      wordings.flatMap(({ source, clause, passages = [] }, i) => {
        const quoted = passages.map(({ exact }) => exact);
        return clause
          ? [{ source, exact: clause.exact, quoted, path: ['wordings', i, 'clause'] }]
          : [];
      }),
    );
  },
};

/** Throws `Refused` for a DIRECT wording from a source that retells what others published: its words may not be the speaker's. */
async function requireFirstHand(db: Database, wordings: readonly WordingDraft[]): Promise<void> {
  const direct = wordings.filter(({ form }) => form === 'DIRECT').map(({ source }) => source);
  if (direct.length === 0) return;
  const digests = await db
    .selectFrom('source')
    .select('slug')
    .where('slug', 'in', direct)
    .where('kind', '=', 'DIGEST')
    .execute();
  const retelling = wordings.findIndex(
    ({ form, source }) => form === 'DIRECT' && digests.some(({ slug }) => slug === source),
  );
  if (retelling < 0) return;
  throw new Refused(
    `DIRECT words from ${wordings[retelling]?.source}, which retells what others published`,
    'cite the source that it retells, or write MIXED, with the digest’s own clause around the words',
    ['wordings', retelling, 'form'],
  );
}
