import { ActKind } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { codeDraft, dateDraft, noteDraft, slugDraft } from '../drafts/shapes.ts';

/** A flag that a seed file writes where it is true alone. */
const flagDraft = z.literal(true).optional();

/** The flat fields of an act. */
export const actColumns = {
  kind: { column: 'kind', sql: 'text', shape: z.enum(ActKind) },
  date: { column: 'date', sql: 'text', shape: dateDraft.optional() },
  /** Another day that sources give for the act, which is undisputed itself. */
  otherDate: { column: 'other_date', sql: 'text', shape: dateDraft.optional() },
  dateWording: {
    column: 'date_wording',
    sql: 'text',
    shape: z.string().trim().min(1).max(100).optional(),
  },
  dateInferred: { column: 'date_inferred', sql: 'flag', shape: flagDraft },
  statement: { column: 'statement', sql: 'text', shape: slugDraft.optional() },
  contested: {
    column: 'contested',
    sql: 'flag',
    shape: z
      .custom<true>(
        (value) => value === true,
        'is true or left out: of an undisputed act write the second day as otherDate',
      )
      .optional(),
  },
  /** Of a notice of withdrawal: the day from which it takes effect, where the notice tells it. */
  effective: { column: 'effective', sql: 'text', shape: dateDraft.optional() },
  /** Of a succession: the day on which it was notified. */
  notified: { column: 'notified', sql: 'text', shape: dateDraft.optional() },
  /** Of a suspension: whether of some provisions alone. */
  inPart: { column: 'in_part', sql: 'flag', shape: flagDraft },
  /** Of CONTINUED: the code of the country whose place goes on. */
  continues: { column: 'continues', sql: 'text', shape: codeDraft.optional() },
  /** Of an objection: the code of the country whose reservation it is against, and whether it precludes treaty relations. */
  objectedTo: { column: 'objected_to', sql: 'text', shape: codeDraft.optional() },
  precludes: { column: 'precludes', sql: 'flag', shape: flagDraft },
  /** Of an act on territorial scope. */
  territory: {
    column: 'territory',
    sql: 'text',
    shape: z.string().trim().min(1).max(200).optional(),
  },
  note: { column: 'note', sql: 'text', shape: noteDraft.optional() },
} as const satisfies Columns;

/** The fields that acts of some kinds alone have. */
export const FIELDS_OF_KINDS: Readonly<Record<string, readonly ActKind[]>> = {
  effective: ['WITHDRAWAL_NOTIFIED'],
  notified: ['SUCCEEDED', 'SUCCEEDED_TO_SIGNATURE', 'CONTINUED'],
  inPart: ['SUSPENDED'],
  continues: ['CONTINUED'],
  objectedTo: ['OBJECTED', 'OBJECTION_WITHDRAWN'],
  precludes: ['OBJECTED'],
  territory: ['TERRITORY_INCLUDED', 'TERRITORY_EXCLUDED'],
};
