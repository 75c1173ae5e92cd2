import type { Verbatim } from '@signatory/schema';
import type { PartialDate } from '../dates/partial-date.ts';
import { groupByKey, mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { type Passage, passageOf, passagesOf } from '../passage/read.ts';
import type { Database, Engine } from '../record/tables.ts';
import { wordingColumns } from './columns.ts';

/** How one source gives the words of a statement, or a part of them. */
export interface Wording extends RecordOf<typeof wordingColumns> {
  /** The statement's slug, a slash and the wording's number in the draft, from 1. */
  readonly key: string;
  readonly statement: string;
  /** DIRECT: the passages with the mark of a gap between them, as `passagesText` writes them. Else the clause. */
  readonly text: string;
  /** Its own, else the source's. */
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly clause: Passage | null;
  readonly verbatim: Verbatim;
  readonly verification: { readonly on: PartialDate; readonly sha256: string } | null;
  readonly preferred: boolean;
}

export interface Wordings {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Wording>>;
}

export function wordings({ db }: Engine): Wordings {
  return {
    async byKeys(keys) {
      if (keys.length === 0) return new Map();
      const rows = await rowsOf(db).where('wording.key', 'in', keys).execute();
      return mapByKey(await wordingsIn(db, rows), (wording) => [wording.key, wording]);
    },
  };
}

/** The wordings of each statement, the preferred first. */
export async function wordingsOf(
  db: Database,
  statements: readonly string[],
): Promise<ReadonlyMap<string, readonly Wording[]>> {
  if (statements.length === 0) return new Map();
  const rows = await rowsOf(db)
    .where('wording.statement', 'in', statements)
    .orderBy('wording.statement')
    .orderBy('wording.rank')
    .execute();
  return groupByKey(
    await wordingsIn(db, rows),
    (wording) => wording.statement,
    (wording) => wording,
  );
}

/** Rows of wordings, with what their source adds. */
export function rowsOf(db: Database) {
  return db
    .selectFrom('wording')
    .innerJoin('source', 'source.slug', 'wording.source')
    .select([
      'wording.key',
      'wording.statement',
      'wording.source',
      'wording.form',
      'wording.text',
      'wording.cue',
      'wording.attributed_as',
      'wording.language',
      'wording.clause_exact',
      'wording.clause_prefix',
      'wording.clause_suffix',
      'wording.clause_start',
      'wording.verbatim',
      'wording.verified_on',
      'wording.rank',
      'wording.note',
      'source.language as source_language',
      'source.sha256',
    ]);
}

export async function wordingsIn(
  db: Database,
  rows: Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>,
): Promise<readonly Wording[]> {
  const passages = await passagesOf(
    db,
    rows.map(({ key }) => `Wording:${key}`),
  );
  return rows.map((row) => ({
    key: row.key,
    statement: row.statement,
    ...recordOf(wordingColumns, row),
    text: row.text,
    language: row.language ?? row.source_language,
    passages: passages.get(`Wording:${row.key}`) ?? [],
    clause:
      row.clause_exact === null
        ? null
        : passageOf({
            exact: row.clause_exact,
            prefix: row.clause_prefix,
            suffix: row.clause_suffix,
            start: row.clause_start,
          }),
    verbatim: row.verbatim,
    verification:
      row.verified_on === null || row.sha256 === null
        ? null
        : { on: row.verified_on, sha256: row.sha256 },
    preferred: row.rank === 0,
  }));
}
