import { Channel, type StatementFilter } from '@signatory/schema';
import { z } from 'zod';
import { grouped, keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine, Place } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { requireKeys } from './db/references.ts';
import { addDraft, type Change, type Noun } from './db/revise.ts';
import { codeDraft, dateDraft, inOrder, noteDraft, slugDraft } from './drafts.ts';
import { latestDay, type PartialDate } from './partial-date.ts';
import {
  draftSpeaker,
  requireSpeaker,
  type Speaker,
  speakerColumns,
  speakerDraft,
  speakerOf,
} from './speakers.ts';
import { filtered } from './statement-filter.ts';
import { requireStretches } from './verbatim.ts';
import { verify } from './verification.ts';
import {
  draftWordings,
  eraseWordings,
  rankWordings,
  stretchesOf,
  type Wording,
  wordingDraft,
  wordingsOf,
  writeWordings,
} from './wordings.ts';

/** One thing said by one speaker on one occasion. */
export interface Statement {
  readonly slug: string;
  readonly speaker: Speaker;
  readonly date: PartialDate | null;
  readonly dateWording: string | null;
  readonly dateInferred: boolean;
  readonly channel: Channel | null;
  readonly occasion: string | null;
  /** By slug. */
  readonly accords: readonly string[];
  /** By code. */
  readonly countries: readonly string[];
  readonly note: string | null;
  /** At least one; the preferred first. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

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

export interface Statements {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Statement>>;
  list(filter: StatementFilter, page: PageRequest): Promise<Page<Statement>>;
  /** Writes a whole statement, wordings included. Throws `Refused` for a draft that does not fit; then nothing is written. */
  add(draft: StatementDraft, why: string): Promise<Change>;
}

/** How statements are written, with their wordings. */
export function statementNoun(dialect: Engine['dialect']): Noun<StatementDraft> {
  return {
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
      const accords = await accordsOf(db, [slug]);
      const countries = await countriesOf(db, [slug]);
      return {
        slug,
        speaker: draftSpeaker(speaker),
        ...(row.date !== null && { date: row.date }),
        ...(row.date_wording !== null && { dateWording: row.date_wording }),
        ...(row.date_inferred === 1 && { dateInferred: true as const }),
        ...(row.channel !== null && { channel: row.channel }),
        ...(row.occasion !== null && { occasion: row.occasion }),
        accords: [...(accords.get(slug) ?? [])],
        ...(countries.has(slug) && { countries: [...(countries.get(slug) ?? [])] }),
        wordings: await draftWordings(db, slug),
        ...(row.note !== null && { note: row.note }),
      };
    },
    async complete(db, draft, now) {
      return { ...draft, wordings: await verify(db, draft.wordings, now) };
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
        note,
      } as const;
      await db
        .insertInto('statement')
        .values(row)
        .onConflict((on) => on.column('slug').doUpdateSet(row))
        .execute();
      await eraseInside({ db, dialect }, slug);
      await db
        .insertInto('statement_accord')
        .values(draft.accords.map((accord) => ({ statement: slug, accord })))
        .execute();
      if (countries.length > 0) {
        await db
          .insertInto('statement_country')
          .values(countries.map((country) => ({ statement: slug, country })))
          .execute();
      }
      await writeWordings({ db, dialect }, slug, draft.wordings);
      await rankWordings(db, slug);
    },
    async erase(db, slug) {
      await eraseInside({ db, dialect }, slug);
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
}

export function statements(engine: Engine): Statements {
  const { db } = engine;
  return {
    add: (draft, why) => addDraft(engine, statementNoun(engine.dialect), draft, why),
    byKeys: (slugs) => statementsOf(db, slugs),
    list(filter, page) {
      const query = filtered(engine, filter);
      const order = [
        { column: 'statement.day', direction: 'desc' },
        { column: 'statement.slug', direction: 'asc' },
      ] as const;
      return loadPage(
        pageOf(query, order, page),
        (row) => row.slug,
        (slugs) => statementsOf(db, slugs),
      );
    },
  };
}

async function statementsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Statement>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('statement').selectAll().where('slug', 'in', slugs).execute();
  const accords = await accordsOf(db, slugs);
  const countries = await countriesOf(db, slugs);
  const wordings = await wordingsOf(db, slugs);
  const entries = rows.flatMap((row) => {
    const speaker = speakerOf(row);
    const [preferred, ...others] = wordings.get(row.slug) ?? [];
    if (!speaker || !preferred) return [];
    const statement: Statement = {
      slug: row.slug,
      speaker,
      date: row.date,
      dateWording: row.date_wording,
      dateInferred: row.date_inferred === 1,
      channel: row.channel,
      occasion: row.occasion,
      accords: accords.get(row.slug) ?? [],
      countries: countries.get(row.slug) ?? [],
      note: row.note,
      wordings: [preferred, ...others],
    };
    return [statement];
  });
  return keyed(entries, (statement) => [statement.slug, statement]);
}

async function accordsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('statement_accord')
    .selectAll()
    .where('statement', 'in', slugs)
    .orderBy('accord')
    .execute();
  return grouped(
    rows,
    (row) => row.statement,
    (row) => row.accord,
  );
}

async function countriesOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('statement_country')
    .selectAll()
    .where('statement', 'in', slugs)
    .orderBy('country')
    .execute();
  return grouped(
    rows,
    (row) => row.statement,
    (row) => row.country,
  );
}

async function eraseInside({ db, dialect }: Place, slug: string): Promise<void> {
  await eraseWordings({ db, dialect }, slug);
  await db.deleteFrom('statement_accord').where('statement', '=', slug).execute();
  await db.deleteFrom('statement_country').where('statement', '=', slug).execute();
}
