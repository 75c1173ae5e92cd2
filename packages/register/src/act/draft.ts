import { z } from 'zod';
import {
  checkCitations,
  citationReferences,
  citationsDraft,
  draftCitations,
  eraseCitations,
  writeCitations,
} from '../citation/draft.ts';
import { latestDay } from '../dates/partial-date.ts';
import { groupByKey } from '../db/rows-by-key.ts';
import { draftOf, inOrderOf, recordOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { type Reference, referencesTo } from '../drafts/reference.ts';
import { distinct } from '../drafts/shapes.ts';
import { type DraftPath, Refused, UnknownSlug } from '../errors.ts';
import type { Database, Rows } from '../record/tables.ts';
import { draftSpeaker, speakerColumns, speakerDraft, speakerReferences } from '../speaker/draft.ts';
import { speakerOf } from '../speaker/read.ts';
import { actId } from './act.ts';
import { actColumns, FIELDS_OF_KINDS } from './columns.ts';
import { rankOf } from './usual-order.ts';

const { kind, date, otherDate, dateWording, dateInferred, statement, contested, ...others } =
  actColumns;

/** An act as an accord's draft writes it. */
export const actDraft = z
  .strictObject({
    ...shapesOf({ kind, date, otherDate, dateWording, dateInferred }),
    by: speakerDraft.optional(),
    ...shapesOf({ statement, contested }),
    after: z
      .string()
      .regex(/^(([A-Z]{3}|-)\/)?[a-z0-9-]+$/, 'is no act: write kind, date and author as in its id')
      .optional(),
    ...shapesOf(others),
    citations: citationsDraft,
  })
  .superRefine(({ kind: ofKind, ...fields }, context) => {
    if (fields.otherDate !== undefined && (fields.date ?? fields.otherDate) === fields.otherDate) {
      const message = 'is the only day of the act: write it as date';
      context.addIssue({ code: 'custom', path: ['otherDate'], message });
    }
    for (const [field, kinds] of Object.entries(FIELDS_OF_KINDS)) {
      if (!(field in fields) || kinds.includes(ofKind)) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `is no field of ${ofKind}: remove it, or write ${kinds.join(' or ')} as the kind`,
      });
    }
  });

export type ActDraft = z.infer<typeof actDraft>;

/** The acts of one country in an accord, or of the accord as a whole: no act twice. */
export const actsDraft = z.array(actDraft).min(1).superRefine(distinct(whatOf));

/** An accord's acts as drafts, by country code, `-` for those of the accord as a whole. */
export async function draftActs(
  db: Database,
  accord: string,
): Promise<ReadonlyMap<string, readonly ActDraft[]>> {
  const rows = await db
    .selectFrom('act')
    .selectAll()
    .where('accord', '=', accord)
    .orderBy('position')
    .execute();
  const citationsOf = await draftCitations(db, rows.map(actId));
  return groupByKey(
    rows,
    (row) => row.country ?? '-',
    (row) => {
      const by = speakerOf(row);
      return inOrderOf(actDraft, {
        ...draftOf(actColumns, recordOf(actColumns, row)),
        ...(by !== null && { by: draftSpeaker(by) }),
        ...(row.after !== null && { after: shortKey(row, row.after) }),
        citations: citationsOf(actId(row)),
      });
    },
  );
}

/** Writes acts of a country in an accord, or (null) of the accord as a whole; there are none before. */
export function writeActs(
  rows: Rows,
  accord: string,
  country: string | null,
  drafts: readonly ActDraft[] = [],
): void {
  for (const [position, draft] of drafts.entries()) {
    const key = actKey(accord, country, draft);
    rows.insert('act', {
      key,
      accord,
      country,
      position,
      ...rowOf(actColumns, draft),
      day: draft.date === undefined ? '' : latestDay(draft.date),
      rank: rankOf(draft.kind),
      ...speakerColumns(draft.by),
      after: draft.after === undefined ? null : wholeKey(accord, country, draft.after),
    });
    writeCitations(rows, actId({ key }), draft.citations);
  }
}

/** Removes all acts in an accord. */
export async function eraseActs(db: Database, accord: string): Promise<void> {
  const rows = await db.selectFrom('act').select('key').where('accord', '=', accord).execute();
  await eraseCitations(db, rows.map(actId));
  await db.deleteFrom('act').where('accord', '=', accord).execute();
}

/** What acts name, but for each other. */
export function actReferences(
  drafts: readonly ActDraft[] | undefined,
  path: DraftPath,
): readonly Reference[] {
  return (drafts ?? []).flatMap((draft, i) => {
    const here = [...path, i];
    return [
      ...speakerReferences(draft.by, [...here, 'by']),
      ...referencesTo('statement', [[draft.statement, [...here, 'statement']]]),
      ...referencesTo('country', [
        [draft.continues, [...here, 'continues']],
        [draft.objectedTo, [...here, 'objectedTo']],
      ]),
      ...citationReferences(draft.citations, [...here, 'citations']),
    ];
  });
}

/**
 * What acts are checked against: those of their accord, by key, which of them count from some day for the standing, and which, by id,
 * have a dated source.
 */
interface Surroundings {
  readonly accord: string;
  readonly keys: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly support: ReadonlyMap<string, unknown>;
}

/** Throws for acts without any day to count from, or that refer to what the record does not hold. */
export async function checkActs(
  db: Database,
  { accord, counted, support, keys: known }: Surroundings,
  country: string | null,
  drafts: readonly ActDraft[],
  path: DraftPath,
): Promise<void> {
  const keys = drafts.map((draft) => actKey(accord, country, draft));
  for (const [i, draft] of drafts.entries()) {
    const here = [...path, i];
    const key = keys[i] ?? '';
    await checkCitations(db, draft.citations, [...here, 'citations']);
    if (draft.after !== undefined && !known.has(wholeKey(accord, country, draft.after)))
      throw new UnknownSlug('act', draft.after, [...here, 'after']);
    if (draft.date === undefined && !support.has(actId({ key })) && !counted.has(key)) {
      throw new Refused(
        'the act has neither a date nor a dated source, so it would count on no day',
        'date the act, or cite a source whose day of publication is known',
        here,
      );
    }
  }
}

/** What tells an act from the country's others in the accord: kind, date and author. */
function whatOf({ kind, date, by }: ActDraft): string {
  const author = by && ('unnamed' in by ? 'unnamed' : 'leader' in by ? by.leader : by.body);
  const what = [kind.toLowerCase().replaceAll('_', '-'), date ?? 'undated', author];
  return what.filter(Boolean).join('-');
}

/** The key of an act that another names: of the same country, unless `-/` (the accord as a whole) or a code stands before it. */
export function wholeKey(accord: string, country: string | null, named: string): string {
  return named.includes('/') ? `${accord}/${named}` : `${accord}/${country ?? '-'}/${named}`;
}

/** The same as a seed file writes it. */
function shortKey({ accord, country }: { accord: string; country: string | null }, key: string) {
  const own = `${accord}/${country ?? '-'}/`;
  return key.startsWith(own) ? key.slice(own.length) : key.slice(accord.length + 1);
}

/** What an act is known by in the whole record. */
export function actKey(accord: string, country: string | null, draft: ActDraft): string {
  return `${accord}/${country ?? '-'}/${whatOf(draft)}`;
}
