import { compareEditionNames } from '@signatory/schema';
import { type DraftEntry, digestOf } from '../digest/digest.ts';
import { Refused } from '../errors.ts';
import { RULES_VERSION } from '../rules/version.ts';
import { EDITION_FORMAT, type Edition, type EntryChange, type EntryChangeKind } from './edition.ts';
import { compareEntries } from './edition-file.ts';
import { applyEdition, digestOfEntries, type EntriesById, idOf } from './entries-at.ts';
import { isCompleted } from './kind-of-change.ts';
import { oneOfNames } from './one-of-names.ts';

/** The last edition, and the record as it left it; null and no entries before the first. */
export interface Head {
  readonly name: string | null;
  readonly entries: EntriesById;
}

/** Of a change whose words are all there. */
export const UNREDACTED = { redacted: null, redactedOn: null } as const;

/** What is said of an edition that is published. */
export interface Reasons {
  readonly why: string;
  /** Of single entries, by their ids, such as `Participation:abraham-accords/KAZ`. */
  readonly whyFor?: ReadonlyMap<string, string>;
  /** Where what happened to an entry cannot be told from its drafts. */
  readonly kindFor?: ReadonlyMap<string, EntryChangeKind>;
  /** The change set that is published, where it is one of a desk. */
  readonly changeSet?: string;
}

/** What changes the record of an edition into that of these entries, in the order of an edition file. */
export function changesSince(
  before: EntriesById,
  entries: readonly DraftEntry[],
): readonly EntryChange[] {
  const now = new Map(entries.map((entry) => [idOf(entry), entry]));
  const written = entries.flatMap(({ type, key, draft: given }): readonly EntryChange[] => {
    const draft = plain(given);
    const digest = digestOf(draft);
    const old = before.get(idOf({ type, key }));
    if (old && isSame(old, digest)) return [];
    const kind = kindOf(old, draft);
    return [{ type, key, kind, why: null, digest, draft, ...UNREDACTED }];
  });
  const removed = [...before.values()]
    .filter((entry) => !now.has(idOf(entry)))
    .map(({ type, key }): EntryChange => {
      return { type, key, kind: 'REMOVED', why: null, digest: null, draft: null, ...UNREDACTED };
    });
  return [...written, ...removed].toSorted(compareEntries);
}

/** A draft as JSON keeps it: without fields that are undefined. */
export function plain(draft: unknown): unknown {
  return JSON.parse(JSON.stringify(draft));
}

/** Whether an entry was published with a draft of a digest. In an older format, only its shape may differ. */
export function isSame(published: EntryChange, digest: string): boolean {
  if (published.digest === digest) return true;
  return published.draft !== null && digestOf(published.draft) === digest;
}

/** What happened to an entry that has a draft now. */
export function kindOf(old: EntryChange | undefined, draft: unknown): EntryChangeKind {
  if (!old) return 'NEW';
  return old.draft !== null && isCompleted(old.draft, draft) ? 'COMPLETED' : 'CORRECTED';
}

/**
 * The edition that changes the last one into a record of these entries; null where they do not differ. Throws `Refused` for a
 * name that is not later, and for reasons that are empty or of entries that do not change.
 */
export function publishEdition(
  head: Head,
  entries: readonly DraftEntry[],
  name: string,
  reasons: Reasons,
): Edition | null {
  const changes = changesSince(head.entries, entries);
  return changes.length === 0 ? null : editionOf(head, changes, name, reasons);
}

/** The edition that makes these changes to the last one. Throws as `publishEdition` does. */
export function editionOf(
  head: Head,
  changes: readonly EntryChange[],
  name: string,
  { why, whyFor = new Map(), kindFor = new Map(), changeSet }: Reasons,
): Edition {
  if (head.name !== null && compareEditionNames(name, head.name) <= 0)
    throw new Refused(`${name} would follow ${head.name}, which is later`, 'set the clock right');
  const ids = new Set(changes.map(idOf));
  for (const id of [...whyFor.keys(), ...kindFor.keys()])
    if (!ids.has(id))
      throw new Refused(
        `${id} does not change with this edition`,
        `name ${oneOfNames([...ids].slice(0, 5))}`,
      );
  const told = changes.map((change) => {
    const id = idOf(change);
    const kind = kindFor.get(id) ?? change.kind;
    const isSame = kind === change.kind;
    if (!isSame && [kind, change.kind].some((one) => one === 'NEW' || one === 'REMOVED'))
      throw new Refused(`${id} is ${change.kind}, and not ${kind}`, `leave out the kind of ${id}`);
    return { ...change, kind, why: sentence(whyFor.get(id) ?? change.why) };
  });
  const after = new Map(head.entries);
  applyEdition(after, { changes: told });
  return {
    name,
    parent: head.name,
    digest: digestOfEntries(after),
    rules: RULES_VERSION,
    format: EDITION_FORMAT,
    why: sentence(why),
    changeSet: changeSet ?? null,
    changes: told,
  };
}

function sentence<Text extends string | null>(text: Text): Text | string {
  if (text === null) return text;
  const trimmed = text.trim();
  if (trimmed !== '') return trimmed;
  throw new Refused('a reason is empty', 'say in a sentence why the record changes');
}
