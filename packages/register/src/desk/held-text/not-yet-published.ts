import { earliestDay, isPartialDate } from '../../dates/partial-date.ts';
import { objectOf } from '../../seeds/object-of.ts';
import type { EntryDraft } from '../change-set.ts';
import { EntryFault } from '../dry-run/entry-fault.ts';

/** Whether a date is surely after a day. */
export function isAfter(date: string, day: string): boolean {
  return earliestDay(date) > day;
}

/** What is wrong with sources of a change set that are to be published after a day: nobody has read them yet. */
export function notYetPublished(
  drafts: readonly EntryDraft[],
  today: string,
): readonly EntryFault[] {
  return drafts.flatMap((entry) => {
    const { published } = (entry.type === 'Source' && objectOf(entry.draft)) || {};
    if (typeof published !== 'string' || !isPartialDate(published)) return [];
    if (!isAfter(published, today)) return [];
    const what = `the day of publication, ${published}, is after today, ${today}`;
    const cure = 'write the day on which the source was published';
    return [new EntryFault('FAULT', entry, what, cure, ['published'])];
  });
}
