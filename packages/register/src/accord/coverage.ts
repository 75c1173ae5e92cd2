import { z } from 'zod';
import type { PartialDate } from '../dates/partial-date.ts';
import { dateDraft, noteDraft } from '../drafts/shapes.ts';
import type { Tables } from '../record/tables.ts';

const sentences = z.array(noteDraft).min(1).optional();

/** The coverage of an accord as a seed file writes it. */
export const coverageDraft = z.strictObject({
  until: dateDraft,
  lookedFor: sentences,
  missing: sentences,
});

type CoverageDraft = z.infer<typeof coverageDraft>;

/** How far the record of an accord reaches. */
export interface Coverage {
  /** The day up to which it was looked for. */
  readonly until: PartialDate;
  /** Which kinds of acts and words were looked for, and in which sources, each in a sentence. */
  readonly lookedFor: readonly string[];
  /** What is known to be missing, each in a sentence. */
  readonly missing: readonly string[];
}

type CoverageColumns = Pick<
  Tables['accord'],
  'coverage_until' | 'coverage_looked_for' | 'coverage_missing'
>;

export function coverageOf(row: CoverageColumns): Coverage | null {
  const { coverage_until: until, coverage_looked_for: lookedFor, coverage_missing: missing } = row;
  if (until === null) return null;
  return {
    until,
    lookedFor: JSON.parse(lookedFor ?? '[]'),
    missing: JSON.parse(missing ?? '[]'),
  };
}

export function draftCoverage({ until, lookedFor, missing }: Coverage): CoverageDraft {
  return {
    until,
    ...(lookedFor.length > 0 && { lookedFor: [...lookedFor] }),
    ...(missing.length > 0 && { missing: [...missing] }),
  };
}

export function coverageColumns(draft: CoverageDraft | undefined): CoverageColumns {
  const { until = null, lookedFor, missing } = draft ?? {};
  return {
    coverage_until: until,
    coverage_looked_for: lookedFor ? JSON.stringify(lookedFor) : null,
    coverage_missing: missing ? JSON.stringify(missing) : null,
  };
}
