import { openEngine } from '../../db/open.ts';
import { mirror } from '../../drafts/mirror.ts';
import { mirrorPartIn, type Part } from '../../drafts/mirror-part.ts';
import type { WithNoun } from '../../drafts/noun-types.ts';
import type { Edition } from '../../edition/edition.ts';
import { compareEntries } from '../../edition/edition-file.ts';
import { entriesOfDrafts } from '../../edition/entries.ts';
import {
  applyEdition,
  digestOfEntries,
  type EntriesById,
  entriesAtHead,
} from '../../edition/entries-at.ts';
import { changesSince } from '../../edition/publish.ts';
import { UPGRADES, upgraded } from '../../edition/upgrades.ts';
import { type Refused, RefusedDrafts } from '../../errors.ts';
import type { Engine, Tables } from '../../record/tables.ts';
import type { EntryDraft } from '../change-set.ts';
import { type ChangedEntry, changedEntries, entriesToWrite } from './changed-entries.ts';
import {
  type DryRun,
  type Effect,
  entryEffects,
  type Standings,
  standingEffects,
  verbatimEffects,
} from './effect.ts';
import { Related, type Subject, subjectOf, typeOf } from './related.ts';
import { standingsIn } from './standings.ts';

/** From how many changed entries on a copy is made anew rather than changed. */
const MANY = 1_000;

/** A part of the record as a change set would leave it, and what is wrong before it is written. */
interface ChangedPart extends Part {
  readonly entries: readonly ChangedEntry[];
  readonly faults: readonly Refused[];
  /** The entries that are written or removed, and all that are looked at. */
  readonly changed: ReadonlySet<Subject>;
  readonly all: ReadonlySet<Subject>;
}

/**
 * A copy of the record in memory, on which change sets are tried: what they change is written as the import of the seeds would write
 * it, checked with all that depends on it, and rolled back.
 */
export class RecordCopy {
  readonly #withNoun: WithNoun;
  readonly #engine: Engine;
  readonly #related: Related;
  #head: string | null = null;
  #record: EntriesById = new Map();
  #standings: Standings = new Map();

  private constructor(withNoun: WithNoun, engine: Engine) {
    this.#withNoun = withNoun;
    this.#engine = engine;
    this.#related = new Related(withNoun);
  }

  static async open(withNoun: WithNoun, now: () => Date): Promise<RecordCopy> {
    return new RecordCopy(withNoun, await openEngine<Tables>(':memory:', { now }));
  }

  /** Makes it the record of a chain of editions. False where that changes so much that a new copy is made sooner. */
  async follow(chain: readonly Edition[]): Promise<boolean> {
    const entries = entriesAtHead(chain.map((edition) => upgraded(edition, UPGRADES)));
    // In the order in which the digest of the record is computed.
    const record = new Map([...entries].sort(([, a], [, b]) => compareEntries(a, b)));
    const isFirst = this.#record.size === 0;
    const changed = changedSubjects(this.#record, record);
    if (!isFirst && changed.size > MANY) return false;
    const before = this.#record;
    this.#record = record;
    const part = this.#part(changed, [], before);
    if (isFirst) {
      await mirror(this.#engine, this.#withNoun, entriesToWrite(record), 'copy', [], chain);
      this.#standings = await standingsIn(this.#engine);
    } else {
      await this.#engine.db.transaction().execute(async (db) => {
        const place = { ...this.#engine, db };
        await mirrorPartIn(place, this.#withNoun, { ...part, beside: [] }, []);
        this.#standings = new Map([
          ...without(this.#standings, part.all),
          ...(await standingsIn(place, slugsIn(part.all))),
        ]);
      });
    }
    const values = new Map(part.entries.map(({ subject, value }) => [subject, value]));
    for (const subject of changed) this.#related.set(subject, values.get(subject));
    this.#head = chain.at(-1)?.name ?? null;
    return true;
  }

  /** Tries drafts; the copy is then as it was. */
  async try(drafts: readonly EntryDraft[]): Promise<DryRun> {
    const part = this.#part(new Set(drafts.map(subjectOf)), drafts, this.#record);
    const engine = this.#engine;
    const result = Promise.withResolvers<DryRun>();
    try {
      await engine.db.transaction().execute(async (db) => {
        const place = { ...engine, db };
        await mirrorPartIn(place, this.#withNoun, part, part.faults);
        result.resolve({ effect: await this.#effectIn(place, part) });
        throw new RolledBack();
      });
    } catch (error) {
      if (error instanceof RefusedDrafts) {
        const [first = error, ...others] = error.faults;
        return { faults: [first, ...others] };
      }
      if (!(error instanceof RolledBack)) throw error;
    }
    return result.promise;
  }

  close(): Promise<void> {
    return this.#engine.db.destroy();
  }

  /** Some entries as drafts leave them, and those that depend on them; `written` is the record that stands in the tables. */
  #part(
    changed: ReadonlySet<Subject>,
    drafts: readonly EntryDraft[],
    written: EntriesById,
  ): ChangedPart {
    const { entries, faults } = changedEntries(this.#record, drafts, changed);
    const values = new Map(entries.map(({ subject, value }) => [subject, value]));
    const beside = this.#related.beside(
      new Map([...changed].map((subject) => [subject, values.get(subject)])),
    );
    const removed = [...changed].filter((subject) => !values.has(subject) && written.has(subject));
    return {
      entries,
      faults,
      removed: removed.map((subject) => {
        return { type: typeOf(subject), key: subject.slice(subject.indexOf(':') + 1) };
      }),
      beside: changedEntries(this.#record, [], beside).entries,
      changed,
      all: new Set([...changed, ...beside]),
    };
  }

  async #effectIn(place: Engine, { entries, changed, all }: ChangedPart): Promise<Effect> {
    const before = new Map([...this.#record].filter(([, entry]) => changed.has(subjectOf(entry))));
    const changes = changesSince(before, entriesOfDrafts(this.#withNoun, entries));
    const effects = entryEffects(before, changes);
    const after = new Map(this.#record);
    applyEdition(after, { changes });
    const slugs = slugsIn(all);
    const standing = new Map(
      [...this.#standings].filter(([id]) => slugs.includes(id.slice(0, id.indexOf('/')))),
    );
    return {
      since: this.#head,
      digest: digestOfEntries(after),
      entries: effects,
      standings: standingEffects(standing, await standingsIn(place, slugs)),
      verbatim: verbatimEffects(effects),
    };
  }
}

/** Ends a transaction of which nothing is to stay. */
class RolledBack extends Error {}

/** The entries that one record has otherwise than another. */
function changedSubjects(before: EntriesById, after: EntriesById): ReadonlySet<Subject> {
  const changed = new Set<Subject>();
  for (const [id, entry] of after) {
    const old = before.get(id);
    if (old?.digest !== entry.digest || (old?.draft === null) !== (entry.draft === null))
      changed.add(subjectOf(entry));
  }
  for (const [id, entry] of before) if (!after.has(id)) changed.add(subjectOf(entry));
  return changed;
}

/** The slugs of the accords among some entries. */
function slugsIn(subjects: ReadonlySet<Subject>): readonly string[] {
  return [...subjects].flatMap((subject) =>
    typeOf(subject) === 'Accord' ? [subject.slice(subject.indexOf(':') + 1)] : [],
  );
}

/** Standings without those in some accords. */
function without(standings: Standings, accords: ReadonlySet<Subject>): Standings {
  return new Map(
    [...standings].filter(([id]) => !accords.has(`Accord:${id.slice(0, id.indexOf('/'))}`)),
  );
}
