import { z } from 'zod';
import type { Database } from './db/open.ts';

/** A stretch of a source's text. Offsets are UTF-16 code units, end exclusive; null where unknown. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

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

/** Passages by their owner, in their order. */
export async function passagesOf(
  db: Database,
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly Passage[]>> {
  if (owners.length === 0) return new Map();
  const rows = await db
    .selectFrom('passage')
    .selectAll()
    .where('owner', 'in', owners)
    .orderBy('owner')
    .orderBy('position')
    .execute();
  const passages = new Map<string, Passage[]>();
  for (const [owner, group] of Map.groupBy(rows, (row) => row.owner))
    passages.set(owner, group.map(passageOf));
  return passages;
}

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

/** A passage from its columns; its end follows from its beginning and its length. */
export function passageOf(row: {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
}): Passage {
  const { exact, prefix, suffix, start } = row;
  return { exact, prefix, suffix, start, end: start === null ? null : start + exact.length };
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
