import { hash } from 'node:crypto';
import { AmbiguousPassage, type Verbatim as Found, locate, VERBATIM } from '@signatory/quotes';
import type { Verbatim } from '@signatory/schema';
import { type DraftPath, PassageNotFound, PassageNotUnique, Refused } from '../errors.ts';
import type { PassageDraft } from '../passage/shape.ts';
import type { Database } from '../record/tables.ts';

/** A stretch of a source as a draft gives it, and where in the draft. */
export interface Stretch {
  readonly source: string;
  readonly passage: PassageDraft;
  readonly path: DraftPath;
}

/** The best level of the ladder first, `NOT_HELD` last. */
export const LEVELS: readonly Verbatim[] = [...VERBATIM, 'NOT_HELD'];

/**
 * Where a passage stands in the text of its source and at which level. Throws `PassageNotUnique` where its words and
 * context fit several places.
 */
export function levelIn(
  text: string,
  passage: PassageDraft,
  path: DraftPath = [],
): { level: Found; start: number | null } {
  try {
    const { level, spans } = locate(text, passage);
    return { level, start: spans[0]?.start ?? null };
  } catch (error) {
    if (error instanceof AmbiguousPassage) {
      throw new PassageNotUnique(
        error.message,
        'give prefix and suffix that stand around the place meant',
        path,
      );
    }
    throw error;
  }
}

/** The worst of several levels. */
export function worst(levels: readonly Found[]): Found {
  return VERBATIM[Math.max(...levels.map((level) => VERBATIM.indexOf(level)))] ?? 'NOT_FOUND';
}

/** Sixteen hexadecimal digits that change with the source's text, and with any of the words taken from it. */
export function wordsDigest(sha256: string, passages: readonly PassageDraft[]): string {
  const words = JSON.stringify([sha256, ...passages.map(({ exact }) => exact)]);
  return hash('sha256', words).slice(0, 16);
}

/**
 * The gate that words pass on their way in. Where the source's text is held, each stretch must stand in it, and at the
 * offset the draft gives. Where it is not, a stretch without context must not occur inside another from that source.
 * Throws `PassageNotFound`, `PassageNotUnique` or `Refused`.
 */
export async function requireStretches(db: Database, stretches: readonly Stretch[]): Promise<void> {
  const bySource = Map.groupBy(stretches, ({ source }) => source);
  for (const [source, own] of bySource) {
    const held = await db
      .selectFrom('held_text')
      .select('text')
      .where('source', '=', source)
      .executeTakeFirst();
    if (held) for (const stretch of own) requireInText(held.text, stretch);
    else await requireToldApart(db, source, own);
  }
}

function requireInText(text: string, { source, passage, path }: Stretch): void {
  const { level, start } = levelIn(text, passage, path);
  if (level === 'ALTERED' || level === 'NOT_FOUND') {
    throw new PassageNotFound(
      `${quoted(passage.exact)} does not stand in ${source}`,
      level === 'ALTERED'
        ? 'give the words as the source has them: something close to them is there'
        : 'correct the words or the source',
      path,
    );
  }
  if (passage.start !== undefined && passage.start !== start) {
    throw new Refused(
      `${quoted(passage.exact)} begins at ${start} in ${source}, not at ${passage.start}`,
      'correct start, or leave it out',
      [...path, 'start'],
    );
  }
}

async function requireToldApart(
  db: Database,
  source: string,
  own: readonly Stretch[],
): Promise<void> {
  const passages = await db
    .selectFrom('passage')
    .select(['exact', 'prefix', 'suffix', 'start'])
    .where('source', '=', source)
    .execute();
  const clauses = await db
    .selectFrom('wording')
    .select([
      'clause_exact as exact',
      'clause_prefix as prefix',
      'clause_suffix as suffix',
      'clause_start as start',
    ])
    .where('source', '=', source)
    .where('clause_exact', 'is not', null)
    .execute();
  const others = [...passages, ...clauses];
  for (const { passage, path } of own) {
    if (passage.prefix !== undefined || passage.suffix !== undefined) continue;
    const within = others.find(
      ({ exact, start }) =>
        exact?.normalize('NFC').includes(passage.exact.normalize('NFC')) &&
        (exact !== passage.exact || start !== (passage.start ?? null)) &&
        !isPartAt(passage, exact, start),
    );
    if (within) {
      throw new PassageNotUnique(
        `${quoted(passage.exact)} also occurs within ${quoted(within.exact ?? '')} of ${source}`,
        'give it prefix and suffix, so that the place meant can be told',
        path,
      );
    }
  }
}

/** Whether a passage is known to be a part of another and not a second place with the same words. */
function isPartAt({ exact, start }: PassageDraft, whole: string, wholeStart: number | null) {
  return (
    start !== undefined &&
    wholeStart !== null &&
    whole.slice(start - wholeStart).startsWith(exact) &&
    start >= wholeStart
  );
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
