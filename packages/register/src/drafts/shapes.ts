import { Verbatim } from '@signatory/schema';
import { z } from 'zod';
import { isPartialDate, latestDay } from '../dates/partial-date.ts';
import type { Refused } from '../errors.ts';

/** A stable key: lower-case ASCII letters, digits and single hyphens, at most 100. */
export const slugDraft = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug: use a-z, 0-9 and single hyphens');

/** ISO 3166-1 alpha-3, or an X-code. */
export const codeDraft = z
  .string()
  .regex(/^[A-Z]{3}$/, 'is no alpha-3 code: use three capital letters');

/** A date of day, month or year precision. */
export const dateDraft = z
  .string()
  .refine(isPartialDate, { error: 'is not a date: write 2025, 2025-11 or 2025-11-06' });

/** An exact day. */
export const dayDraft = z
  .string()
  .refine((date) => isPartialDate(date) && date === latestDay(date), {
    error: 'is no exact day: write 2025-11-06',
  });

/** An editor's remark. */
export const noteDraft = z.string().trim().min(1).max(1000);

/** A Wikidata item. */
export const wikidataDraft = z
  .string()
  .regex(/^Q[1-9]\d*$/, 'is no Wikidata item: write Q and digits');

/** BCP 47 tag. */
export const languageDraft = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no BCP 47 tag');

/** Written by `npm run verify -- --record`, never by hand: `words` binds the level to the very words compared. */
export const verifiedDraft = z.strictObject({
  level: z.enum(Verbatim).exclude(['NOT_HELD']),
  on: dateDraft,
  words: z.string().regex(/^[0-9a-f]{16}$/, 'is no digest: 16 lower-case hexadecimal digits'),
});

export type VerifiedDraft = z.infer<typeof verifiedDraft>;

/** A list whose keys are in order and each once, so that a record has one way of being written. */
export function inOrder<Item>(
  key: (item: Item) => string,
): (items: readonly Item[], context: z.RefinementCtx) => void {
  return (items, context) => {
    items.forEach((item, i) => {
      const before = items[i - 1];
      if (before === undefined || key(before) < key(item)) return;
      context.addIssue({
        code: 'custom',
        path: [i],
        message: `stands after ${key(before)}: put each once, in order of code points`,
      });
    });
  };
}

/** Whether a fault is that of a list which is not in order: to put it in order is all that it needs. */
export function isOutOfOrder({ message }: Refused): boolean {
  return / stands after \S+$/.test(message);
}

/** A list in which no two items have the same key. */
export function distinct<Item>(
  key: (item: Item) => string,
): (items: readonly Item[], context: z.RefinementCtx) => void {
  return (items, context) => {
    const seen = new Set<string>();
    items.forEach((item, i) => {
      if (seen.has(key(item))) {
        context.addIssue({
          code: 'custom',
          path: [i],
          message: `${key(item)} is given twice: join the two`,
        });
      }
      seen.add(key(item));
    });
  };
}
