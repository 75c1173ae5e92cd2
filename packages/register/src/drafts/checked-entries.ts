import { inParts } from '../db/in-parts.ts';
import { Refused } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import { CheckedDraft } from './checked-draft.ts';
import { lastWritten } from './last-written.ts';
import type { Noun } from './noun.ts';
import { type Entry, type NounType, typesInOrder, type WithNoun } from './noun-types.ts';
import { requireReferences } from './references.ts';
import { type CheckedEntry, refuseFaults } from './refuse-faults.ts';

/** How many entries are read back at once. */
const AT_ONCE = 200;

/** An entry that is written whole. Its draft is in the log; held here, those of a large record would fill the memory. */
interface WholeEntry extends Pick<Entry, 'located'> {
  readonly place: number;
  readonly key: string;
}

/** An entry that is not, or of which a check has found a fault. */
interface FaultyEntry extends CheckedEntry {
  readonly place: number;
}

/** The entries that a transaction has written, until all are checked. */
export class CheckedEntries {
  #count = 0;
  readonly #whole = new Map<NounType, WholeEntry[]>();
  readonly #faulty: FaultyEntry[] = [];
  readonly #checks: (() => Promise<void>)[] = [];

  /** Takes an entry that was written as far as it could be. */
  add<Draft>(db: Database, noun: Noun<Draft>, entry: Entry, checked: CheckedDraft<Draft>): void {
    const { type, located } = entry;
    const { draft } = checked;
    const place = this.#count++;
    if (draft !== undefined && checked.faults.length === 0) {
      const whole = this.#whole.get(type) ?? [];
      whole.push({ place, key: noun.key(draft), located });
      this.#whole.set(type, whole);
    } else {
      this.#faulty.push({ place, entry, checked });
      this.#checks.push(() => checkDraft(db, noun, checked));
    }
  }

  get hasFaults(): boolean {
    return this.#faulty.some(({ checked }) => checked.faults.length > 0);
  }

  /** Runs the checks for which everything must be written, and in the log. */
  async check(db: Database, withNoun: WithNoun): Promise<void> {
    for (const check of this.#checks) await check();
    for (const type of typesInOrder()) {
      for (const part of inParts(this.#whole.get(type) ?? [], AT_ONCE))
        await withNoun(type, (noun) => this.#checkWhole(db, noun, type, part));
    }
  }

  async #checkWhole<Draft>(
    db: Database,
    noun: Noun<Draft>,
    type: NounType,
    entries: readonly WholeEntry[],
  ): Promise<void> {
    const written = await lastWritten(
      db,
      entries.map(({ key }) => `${type}:${key}`),
    );
    const drafts = entries.map(
      ({ key }): Draft => JSON.parse(written.get(`${type}:${key}`) ?? 'null'),
    );
    const areReferencesKnown = await isTaken(() =>
      requireReferences(
        db,
        drafts.flatMap((draft) => noun.references(draft)),
      ),
    );
    for (const [i, { place, located }] of entries.entries()) {
      const draft = drafts[i];
      if (draft === undefined) continue;
      const isRight = await isTaken(async () => {
        if (!areReferencesKnown) await requireReferences(db, noun.references(draft));
        await noun.check?.(db, draft);
      });
      if (isRight) continue;
      const checked = new CheckedDraft(noun, draft);
      await checkDraft(db, noun, checked);
      this.#faulty.push({ place, entry: { type, value: draft, located }, checked });
    }
  }

  /** Throws `RefusedDrafts` with all faults, these in front. */
  refuseFaults(before: readonly Refused[]): void {
    refuseFaults(
      before,
      this.#faulty.toSorted((a, b) => a.place - b.place),
    );
  }
}

async function checkDraft<Draft>(
  db: Database,
  noun: Noun<Draft>,
  checked: CheckedDraft<Draft>,
): Promise<void> {
  await checked.step((draft) => requireReferences(db, noun.references(draft)));
  await checked.step(async (draft) => noun.check?.(db, draft));
}

/** Whether nothing is refused. */
async function isTaken(check: () => Promise<void>): Promise<boolean> {
  try {
    await check();
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
