import { z } from 'zod';
import type { Database } from '../record/tables.ts';
import type { Passage } from './read.ts';

/** The most context that may be kept on either side, in UTF-16 code units: it tells places apart, and holds no text. */
export const CONTEXT_LIMIT = 64;

/** The most words one passage may hold: a quotation, not a text. */
export const WORD_LIMIT = 500;

const context = z.string().min(1).max(CONTEXT_LIMIT);

/** A passage as a draft writes it. `start` counts UTF-16 code units in the text that has the source's SHA-256. */
export const passageDraft = z.strictObject({
  exact: z
    .string()
    .min(1)
    .refine((exact) => exact === exact.trim(), 'begins or ends in white space')
    .refine((exact) => exact.isWellFormed(), 'holds a lone surrogate')
    .refine((exact) => exact.split(/\s+/u).length <= WORD_LIMIT, `is over ${WORD_LIMIT} words`),
  prefix: context.optional(),
  suffix: context.optional(),
  start: z.int().min(0).optional(),
});

export type PassageDraft = z.infer<typeof passageDraft>;

/** Writes the passages that an owner takes from a source. */
export async function writePassages(
  db: Database,
  owner: string,
  source: string,
  passages: readonly PassageDraft[] = [],
): Promise<void> {
  if (passages.length === 0) return;
  await db
    .insertInto('passage')
    .values(
      passages.map((passage, position) => ({
        owner,
        position,
        source,
        ...passageColumns(passage),
      })),
    )
    .execute();
}

/** The columns of a passage. */
export function passageColumns(draft: PassageDraft): Omit<Passage, 'end'> {
  const { exact, prefix = null, suffix = null, start = null } = draft;
  return { exact, prefix, suffix, start };
}

/** A passage as a draft writes it. */
export function draftPassage(passage: Omit<Passage, 'end'>): PassageDraft {
  const { exact, prefix, suffix, start } = passage;
  return {
    exact,
    ...(prefix !== null && { prefix }),
    ...(suffix !== null && { suffix }),
    ...(start !== null && { start }),
  };
}
