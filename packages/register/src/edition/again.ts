import type { Day } from '../dates/partial-date.ts';
import { type DraftEntry, digestOf } from '../digest/digest.ts';
import { Refused, RefusedDrafts } from '../errors.ts';
import { chainOf, type EditionFile } from './chain.ts';
import type { Edition, EntryChange } from './edition.ts';
import { type EntriesById, entriesAtHead, idOf } from './entries-at.ts';
import { nextName } from './names.ts';
import { oneOfNames } from './one-of-names.ts';
import {
  editionOf,
  type Head,
  isSame,
  kindOf,
  plain,
  type Reasons,
  UNREDACTED,
} from './publish.ts';
import { UPGRADES, upgraded } from './upgrades.ts';

/** A branch of editions made anew: what is to be written, and then which files are to be removed. */
interface MadeAnew {
  readonly editions: readonly Edition[];
  readonly replaced: readonly EditionFile[];
}

/**
 * Of two editions that follow the same one, makes one anew, and those that follow it, on top of the other and its own. An entry
 * that both branches changed, each otherwise, is as the seeds have it now; where that is as neither has it, a reason for it
 * (`whyFor`) says that this is meant. Throws `Refused` where that is missing, and where no two editions follow the same.
 */
export function publishAgain(
  files: readonly EditionFile[],
  name: string,
  entries: readonly DraftEntry[],
  day: Day,
  reasons: Pick<Reasons, 'whyFor' | 'kindFor'>,
): MadeAnew {
  const { base, other, moved } = branchesOf(files, name);
  const now = new Map(entries.map((entry) => [idOf(entry), digestOf(entry.draft)]));
  const editionsOf = (some: readonly EditionFile[]) =>
    some.map(({ edition }) => upgraded(edition, UPGRADES));
  const settled = settle(lastOf(editionsOf(other)), lastOf(editionsOf(moved)), now, reasons);
  const drafts = new Map(entries.map((entry) => [idOf(entry), entry]));

  const line = editionsOf([...base, ...other]);
  const made: Edition[] = [];
  const names = files.map(({ edition }) => edition.name);
  for (const [i, edition] of editionsOf(moved).entries()) {
    const head = { name: line.at(-1)?.name ?? null, entries: entriesAtHead(line) };
    const isLast = (id: string) =>
      !moved.slice(i + 1).some((later) => later.edition.changes.some((one) => idOf(one) === id));
    const changes = edition.changes.flatMap((change) => {
      const id = idOf(change);
      const holds = settled.get(id) ?? 'moved';
      if (holds === 'other' || (holds === 'seeds' && !isLast(id))) return [];
      return onTopOf(head, holds === 'seeds' ? asSeedsHave(change, drafts.get(id)) : change);
    });
    if (changes.length === 0) continue;
    const ids = new Set(changes.map(idOf));
    const again = editionOf(head, changes, nextName(day, names), {
      why: edition.why,
      whyFor: new Map([...(reasons.whyFor ?? [])].filter(([id]) => ids.has(id))),
      kindFor: new Map([...(reasons.kindFor ?? [])].filter(([id]) => ids.has(id))),
    });
    names.push(again.name);
    line.push(again);
    made.push(again);
  }
  return { editions: made, replaced: moved };
}

/** What both branches follow, the branch that stays, and the one that begins with an edition, each in order. */
function branchesOf(files: readonly EditionFile[], name: string) {
  const first = files.find(({ edition }) => edition.name === name);
  if (!first)
    throw new Refused(
      `there is no edition ${name}`,
      `name ${oneOfNames(files.map(({ edition }) => edition.name))}`,
    );
  const { parent } = first.edition;
  const sibling = files.find((file) => file !== first && file.edition.parent === parent);
  if (!sibling)
    throw new Refused(
      `no other edition than ${name} follows ${parent ?? 'nothing'}`,
      'name one of two that follow the same, as `npm run tidy` tells them',
    );
  const at = files.findIndex(({ edition }) => edition.name === parent);
  const base = chainOf(files.slice(0, at + 1));
  return { base, other: branchFrom(files, sibling), moved: branchFrom(files, first) };
}

function branchFrom(files: readonly EditionFile[], first: EditionFile): readonly EditionFile[] {
  const branch = [first];
  // Grows while it is walked.
  for (const { edition } of branch)
    branch.push(...files.filter((file) => file.edition.parent === edition.name));
  const [, ...after] = branch;
  const parents = after.map(({ edition }) => edition.parent);
  const twice = parents.find((parent, i) => parents.indexOf(parent) !== i);
  if (twice === undefined) return branch;
  const ends = after.filter(({ edition }) => edition.parent === twice);
  throw new Refused(
    `two editions follow ${twice} too`,
    `have one of these follow the other first: ${ends.map(({ edition }) => edition.name).join(', ')}`,
  );
}

/** What each entry that the editions change was changed to last. */
function lastOf(editions: readonly Edition[]): EntriesById {
  return new Map(editions.flatMap(({ changes }) => changes).map((one) => [idOf(one), one]));
}

/** Of the entries that two branches changed, each otherwise: whose draft holds. Throws `RefusedDrafts` for those undecided. */
function settle(
  other: EntriesById,
  moved: EntriesById,
  now: ReadonlyMap<string, string>,
  { whyFor }: Pick<Reasons, 'whyFor'>,
): ReadonlyMap<string, 'other' | 'moved' | 'seeds'> {
  const settled = new Map<string, 'other' | 'moved' | 'seeds'>();
  const faults: Refused[] = [];
  for (const [id, own] of moved) {
    const its = other.get(id);
    if (!its) continue;
    if (isAs(its, now.get(id)) || its.digest === own.digest) settled.set(id, 'other');
    else if (isAs(own, now.get(id))) settled.set(id, 'moved');
    else if (whyFor?.has(id)) settled.set(id, 'seeds');
    else faults.push(undecided(id));
  }
  const [fault, ...others] = faults;
  if (fault) throw new RefusedDrafts([fault, ...others]);
  return settled;
}

function undecided(id: string): Refused {
  return new Refused(
    `both branches changed ${id}, each otherwise, and the seed file has it as neither does`,
    `look at it in the seed file, write there what holds, and say why: --why-for ${id}="…"`,
  );
}

function isAs(change: EntryChange, digest: string | undefined): boolean {
  return digest === undefined ? change.digest === null : isSame(change, digest);
}

function asSeedsHave(change: EntryChange, entry: DraftEntry | undefined): EntryChange {
  if (!entry) return { ...change, kind: 'REMOVED', draft: null, digest: null, ...UNREDACTED };
  const draft = plain(entry.draft);
  return { ...change, kind: 'CORRECTED', draft, digest: digestOf(draft), ...UNREDACTED };
}

/** A change as it changes another record than it was made for; none where nothing is changed by it. */
function onTopOf(head: Head, change: EntryChange): readonly EntryChange[] {
  const old = head.entries.get(idOf(change));
  if ((old?.digest ?? null) === change.digest) return [];
  if (change.digest === null) return [change];
  const isKept = old ? change.kind !== 'NEW' && change.kind !== 'REMOVED' : change.kind === 'NEW';
  return [isKept ? change : { ...change, kind: kindOf(old, change.draft) }];
}
