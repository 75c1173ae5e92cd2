import { z } from 'zod';

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
