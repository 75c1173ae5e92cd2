import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../src/draft.ts';
import { extract } from '../src/extract.ts';

/** A marked stretch or clause that a person annotated, of the public data described in `docs/reading-prose.md`. */
export interface Gold {
  readonly quote: { readonly start: number; readonly end: number };
  readonly speaker: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** The speaker's whole name, where the data give it. */
  readonly reference?: string | null;
}

export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Gold[];
}

/** One file of the data: a JSON object a line. */
export const annotated = (directory: string, file: string): Annotated[] =>
  readFileSync(join(directory, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Annotated => JSON.parse(line));

const digestOf = (text: string) =>
  createHash('sha256')
    .update(`signatory ${text.slice(0, 400)}`)
    .digest();

/**
 * Whether an article is of the half at whose errors nobody looks: rules are written from the other half, and stand if they help on this one.
 */
export const isUnseen = (text: string): boolean => (digestOf(text)[0] ?? 0) % 2 === 1;

/** Which of `folds` parts an article is of, by another byte of the same hash. */
export const foldOf = (text: string, folds: number): number => (digestOf(text)[1] ?? 0) % folds;

/** A draft as the data's scorer wants it: `marked` gives each marked stretch, `clauses` the whole content. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly floating: boolean;
  readonly cue: Draft['cue'];
  readonly speaker: (NonNullable<Draft['mention']> & { readonly resolved?: string }) | null;
  readonly draft: Draft;
}

const FLOATING = new Set([
  'same-paragraph',
  'continued',
  'next-sentence',
  'previous-sentence',
  'none',
]);

export function predictions(text: string, view: 'clauses' | 'marked'): Prediction[] {
  return extract(text).flatMap((draft) =>
    (view === 'clauses' ? [draft.content] : draft.marked).map(({ start, end }) => ({
      start,
      end,
      type: draft.form.toLowerCase(),
      floating: FLOATING.has(draft.sieve),
      cue: draft.cue,
      speaker: draft.mention && {
        ...draft.mention,
        ...(draft.named ? { resolved: draft.named.text } : {}),
      },
      draft,
    })),
  );
}
