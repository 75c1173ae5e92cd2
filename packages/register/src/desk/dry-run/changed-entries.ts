import { digestOf } from '../../digest/digest.ts';
import type { EntryType } from '../../digest/entry-type.ts';
import type { Entry } from '../../drafts/noun-types.ts';
import { draftsOfEntries } from '../../edition/drafts-of-entries.ts';
import type { EntryChange } from '../../edition/edition.ts';
import { type EntriesById, idOf } from '../../edition/entries-at.ts';
import { UNREDACTED } from '../../edition/publish.ts';
import type { Refused } from '../../errors.ts';
import { coverageFaults } from '../../seeds/coverage.ts';
import { stateFaults } from '../../seeds/days-of-states.ts';
import { objectOf } from '../../seeds/object-of.ts';
import type { EntryDraft } from '../change-set.ts';
import { atEntry, EntryFault } from './entry-fault.ts';
import { type Subject, subjectOf } from './subject.ts';

/** The record as a change set would leave it, to be written as seed files are. */
export interface ChangedEntries {
  readonly entries: readonly ChangedEntry[];
  /** What is wrong before anything is written. */
  readonly faults: readonly Refused[];
}

/** An entry with its id, under which it is saved. */
export interface ChangedEntry extends Entry {
  readonly subject: Subject;
}

/**
 * The entries of the record with the drafts of a change set in place of those that they were made from; of all of them those alone that are
 * named, where some are.
 */
export function changedEntries(
  record: EntriesById,
  drafts: readonly EntryDraft[],
  only?: ReadonlySet<Subject>,
): ChangedEntries {
  const faults = drafts.flatMap((draft) => baseFaults(record, draft));
  const entries = new Map(record);
  for (const { type, key, draft } of drafts) {
    if (draft === null) entries.delete(idOf({ type, key }));
    else entries.set(idOf({ type, key }), changeOf({ type, key, draft }));
  }
  faults.push(...drafts.flatMap((draft) => placeFaults(entries, draft)));
  const touched = new Set(drafts.map(subjectOf));
  // A draft that gives itself another key than it is saved under is told of by the one that it is saved under.
  const keys = new Map(
    drafts.map(({ type, key, draft }) => [`${type}:${keyOf(type, draft)}`, key]),
  );
  const written = only
    ? new Map([...entries].filter(([, entry]) => only.has(subjectOf(entry))))
    : entries;
  const list = [...draftsOfEntries(written)].flatMap(([type, all]) =>
    all.map((value): ChangedEntry => {
      const own = keyOf(type, value);
      const ref = { type, key: keys.get(`${type}:${own}`) ?? own };
      const located = (fault: Refused) => atEntry(ref, value, fault);
      if (touched.has(idOf(ref))) faults.push(...seedFaults(type, value).map(located));
      return { type, value, located, subject: idOf(ref) };
    }),
  );
  return { entries: list, faults };
}

function changeOf({ type, key, draft }: Pick<EntryDraft, 'draft' | 'key' | 'type'>): EntryChange {
  return { type, key, kind: 'NEW', why: null, digest: digestOf(draft), draft, ...UNREDACTED };
}

/** What is wrong with a draft beside the entry from which it was made. */
function baseFaults(record: EntriesById, { type, key, base, draft }: EntryDraft): Refused[] {
  const now = record.get(idOf({ type, key }))?.digest ?? null;
  const ref = { type, key };
  if (now !== base)
    return [
      new EntryFault(
        'CHANGED_BASE',
        ref,
        now === null
          ? 'the record does not have this entry any more'
          : base === null
            ? 'the record has this entry already'
            : 'the record has this entry otherwise by now than when this was made from it',
        'look at the entry as it is now, and save the draft again as it is to be',
      ),
    ];
  if (draft === null)
    return now === null
      ? [
          new EntryFault(
            'FAULT',
            ref,
            'there is nothing to remove',
            'drop this from the change set',
          ),
        ]
      : [];
  const field = KEY_FIELDS[type] ?? 'slug';
  const named = type === 'Participation' ? key.slice(key.indexOf('/') + 1) : key;
  if (keyOf(type, draft) === named) return [];
  const cure = `write ${field} ${JSON.stringify(named)}, or save the draft under the key that it has`;
  return [new EntryFault('FAULT', ref, 'the draft is of another entry', cure, [field])];
}

/** A place stands in an accord of the record, and goes before it. */
function placeFaults(entries: EntriesById, { type, key, draft }: EntryDraft): Refused[] {
  if (type === 'Participation' && draft !== null) {
    const accord = key.slice(0, key.indexOf('/'));
    if (entries.has(`Accord:${accord}`)) return [];
    const what = `there is no accord ${JSON.stringify(accord)}`;
    return [new EntryFault('FAULT', { type, key }, what, 'add the accord, or correct the key')];
  }
  if (type !== 'Accord' || draft !== null) return [];
  const left = [...entries.values()].filter(
    (entry) => entry.type === 'Participation' && entry.key.startsWith(`${key}/`),
  );
  if (left.length === 0) return [];
  const what = `the accord has places: ${left.map((entry) => entry.key).join(', ')}`;
  return [new EntryFault('FAULT', { type, key }, what, 'remove its places as well')];
}

/** The field of a draft that is its key, or the last part of it. */
const KEY_FIELDS: Readonly<Partial<Record<EntryType, string>>> = {
  Country: 'code',
  Participation: 'country',
};

function keyOf(type: EntryType, draft: unknown): string {
  return String(objectOf(draft)?.[KEY_FIELDS[type] ?? 'slug']);
}

function seedFaults(type: Entry['type'], value: unknown): readonly Refused[] {
  if (type === 'Accord') return coverageFaults(value);
  return type === 'Country' ? stateFaults(value) : [];
}
