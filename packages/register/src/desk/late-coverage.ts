import { type Day, earliestDay } from '../dates/partial-date.ts';
import { type EntriesById, idOf } from '../edition/entries-at.ts';
import { lateActs } from '../seeds/coverage.ts';
import { objectOf } from '../seeds/object-of.ts';
import type { EntryDraft } from './change-set.ts';
import { accordSlugsIn, subjectOf } from './dry-run/subject.ts';

/** An accord with acts in a change set that are later than the day up to which it was looked through. */
export interface LateCoverage {
  /** Its slug. */
  readonly accord: string;
  /** Up to which day it was looked through, as it is written. */
  readonly until: string;
  /** The day of the last of these acts, of an imprecise one the first that it may be. */
  readonly day: Day;
  /** The accord with that day as its coverage; null where the change set does not read what tells the acts, or the day is still to come. */
  readonly draft: EntryDraft | null;
}

/**
 * The accords of a change set with acts later than their coverage. `record` has the accords as they are now, with their places, and the
 * sources that drafts cite; `digests` are those of the texts that the change set holds; `today` is the day.
 */
export function lateCoverage(
  drafts: readonly EntryDraft[],
  record: EntriesById,
  digests: ReadonlySet<string>,
  today: Day,
): readonly LateCoverage[] {
  const entries = new Map<string, EntryDraft>();
  for (const [id, { type, key, digest, draft }] of record)
    if (digest !== null) entries.set(id, { type, key, base: digest, draft });
  for (const entry of drafts) entries.set(idOf(entry), entry);
  const areReadNow = sourcesReadNow(drafts, entries, digests);
  return accordSlugsIn(new Set(drafts.map(subjectOf))).flatMap((accord) => {
    const entry = entries.get(`Accord:${accord}`);
    const value = objectOf(entry?.draft);
    if (!entry || !value) return [];
    const participations = [...entries.values()].flatMap(({ type, key, draft }) =>
      type === 'Participation' && key.startsWith(`${accord}/`) ? [draft] : [],
    );
    const late = lateActs({ ...value, participations });
    const [first] = late;
    if (!first) return [];
    const { until } = first;
    const day = late.map(({ date }) => earliestDay(date)).reduce((a, b) => (a > b ? a : b));
    const isRead = day <= today && late.every(({ act }) => areReadNow(act.citations));
    const coverage = { ...objectOf(value.coverage), until: day };
    const draft = isRead ? { ...entry, draft: { ...value, coverage } } : null;
    return [{ accord, until, day, draft }];
  });
}

/** Tells whether a source of some citations is read in the change set: it drafts the source, or holds its text. */
function sourcesReadNow(
  drafts: readonly EntryDraft[],
  entries: ReadonlyMap<string, EntryDraft>,
  digests: ReadonlySet<string>,
): (citations: unknown) => boolean {
  const isDrafted = new Set(drafts.map(idOf));
  const isRead = ({ draft, ...ref }: EntryDraft) =>
    draft !== null && (isDrafted.has(idOf(ref)) || digests.has(String(objectOf(draft)?.sha256)));
  const sources = new Set<unknown>(
    [...entries.values()].flatMap((entry) =>
      entry.type === 'Source' && isRead(entry) ? [entry.key] : [],
    ),
  );
  return (citations) =>
    Array.isArray(citations) && citations.some((one) => sources.has(objectOf(one)?.source));
}
