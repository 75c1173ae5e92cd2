import { Stance, type Verbatim } from '@signatory/schema';
import { compareDates, type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';
import { grouped } from '../db/keyed.ts';
import { type Passage, passagesOf } from '../passage/read.ts';
import type { Database } from '../record/tables.ts';

/** A source for a fact, with the passages that bear on it. */
export interface Citation {
  readonly source: string;
  readonly stance: Stance;
  readonly passages: readonly Passage[];
  /** Null where no passage is quoted. */
  readonly verbatim: Verbatim | null;
  /** `words` is a digest of the words compared. */
  readonly verification: {
    readonly on: PartialDate;
    readonly sha256: string;
    readonly words: string;
  } | null;
  readonly note: string | null;
}

/** Citations by the id of the fact they stand for, in their order. */
export async function citationsOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Citation[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('citation')
    .innerJoin('source', 'source.slug', 'citation.source')
    .selectAll('citation')
    .select('source.sha256')
    .where('subject', 'in', ids)
    .orderBy('subject')
    .orderBy('position')
    .execute();
  const passages = await passagesOf(db, rows.map(ownerOf));
  const citations = new Map<string, Citation[]>();
  for (const [subject, group] of Map.groupBy(rows, (row) => row.subject)) {
    citations.set(
      subject,
      group.map((row) => ({
        source: row.source,
        stance: row.stance,
        passages: passages.get(ownerOf(row)) ?? [],
        verbatim: row.verbatim,
        verification:
          row.verified_on === null || row.verified_words === null || row.sha256 === null
            ? null
            : { on: row.verified_on, sha256: row.sha256, words: row.verified_words },
        note: row.note,
      })),
    );
  }
  return citations;
}

/** When the dated sources that support a fact were published. */
export interface Support {
  /** The day of the earliest, which stands in for the date of an undated fact. */
  readonly earliest: Day;
  /** When the latest was. */
  readonly latest: PartialDate;
}

/** For each fact when its dated supporting sources were published; absent where none is dated. */
export async function supportOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Support>> {
  const support = new Map<string, Support>();
  if (ids.length === 0) return support;
  const rows = await db
    .selectFrom('citation')
    .innerJoin('source', 'source.slug', 'citation.source')
    .select(['citation.subject', 'source.published'])
    .where('citation.subject', 'in', ids)
    .where('citation.stance', '=', Stance.SUPPORTS)
    .where('source.published', 'is not', null)
    .$narrowType<{ published: PartialDate }>()
    .execute();
  for (const { subject, published } of rows) {
    const day = latestDay(published);
    const { earliest, latest } = support.get(subject) ?? { earliest: day, latest: published };
    support.set(subject, {
      earliest: day < earliest ? day : earliest,
      latest: compareDates(latest, published) < 0 ? published : latest,
    });
  }
  return support;
}

/**
 * The facts of one type that cite each source, whatever their stance: in the order in which `byKeys` gives them.
 * The type is as in an id.
 */
export async function factsCiting<Fact>(
  db: Database,
  type: 'Accord' | 'Act' | 'Office' | 'RoleHeld',
  sources: readonly string[],
  byKeys: (keys: readonly string[]) => Promise<ReadonlyMap<string, Fact>>,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  if (sources.length === 0) return new Map();
  const cited = await db
    .selectFrom('citation')
    .select(['source', 'subject'])
    .distinct()
    .where('source', 'in', sources)
    .where('subject', 'like', `${type}:%`)
    .execute();
  const citing = Map.groupBy(cited, ({ subject }) => subject.slice(type.length + 1));
  const facts = await byKeys([...citing.keys()]);
  return grouped(
    [...facts].flatMap(([key, fact]) =>
      (citing.get(key) ?? []).map(({ source }) => ({ source, fact })),
    ),
    ({ source }) => source,
    ({ fact }) => fact,
  );
}

export function ownerOf({ subject, position }: { subject: string; position: number }): string {
  return `${subject}#${position}`;
}
