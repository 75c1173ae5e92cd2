import { whenFree } from '../../db/when-free.ts';
import { HeadDigest } from '../../digest/head-digest.ts';
import { mirrorPartIn, type Part } from '../../drafts/mirror-part.ts';
import type { WithNoun } from '../../drafts/noun-types.ts';
import { writeAlone } from '../../drafts/revise.ts';
import { entriesOfDrafts } from '../../edition/entries.ts';
import type { EntriesById } from '../../edition/entries-at.ts';
import { headEntries } from '../../edition/head-entries.ts';
import { changesSince } from '../../edition/publish.ts';
import { type Refused, RefusedDrafts } from '../../errors.ts';
import type { Database, Engine } from '../../record/tables.ts';
import type { EntryDraft } from '../change-set.ts';
import { type ChangedEntry, changedEntries } from './changed-entries.ts';
import {
  type DryRun,
  type Effect,
  entryEffects,
  standingEffects,
  verbatimEffects,
} from './effect.ts';
import { besideIn } from './related.ts';
import { standingsIn } from './standings.ts';
import { accordSlugsIn, type Subject, subjectOf, typeOf } from './subject.ts';

/** A part of the record as a change set would leave it, and what is wrong before it is written. */
interface ChangedPart extends Part {
  readonly entries: readonly ChangedEntry[];
  readonly faults: readonly Refused[];
  /** The entries that are written or removed, as they are. */
  readonly before: EntriesById;
  /** The accords among all that are looked at. */
  readonly accords: readonly string[];
}

/**
 * Tries change sets in the record itself: what they change is written as the import of the seeds would write it, checked with all
 * that depends on it, and rolled back. Nobody else ever sees it; readers go on meanwhile, and whoever writes waits, as for each other.
 * One is tried at a time.
 */
export class Tries {
  readonly #withNoun: WithNoun;
  readonly #engine: Engine;
  readonly #digest = new HeadDigest();

  constructor(withNoun: WithNoun, engine: Engine) {
    this.#withNoun = withNoun;
    this.#engine = engine;
  }

  async try(drafts: readonly EntryDraft[]): Promise<DryRun> {
    // Most of it is read before others have to wait.
    await this.#digest.follow(this.#engine.db);
    const result = Promise.withResolvers<DryRun>();
    try {
      // Another program may hold the record.
      await whenFree(() =>
        this.#engine.db.transaction().execute(async (db) => {
          result.resolve({ effect: await this.#effectIn({ ...this.#engine, db }, drafts) });
          throw new RolledBack();
        }),
      );
    } catch (error) {
      if (error instanceof RefusedDrafts) {
        const [first = error, ...others] = error.faults;
        return { faults: [first, ...others] };
      }
      if (!(error instanceof RolledBack)) throw error;
    }
    return result.promise;
  }

  async #effectIn(place: Engine, drafts: readonly EntryDraft[]): Promise<Effect> {
    await writeAlone(place);
    const since = await this.#digest.follow(place.db);
    const part = await this.#part(place.db, drafts);
    const standings = await standingsIn(place, part.accords);
    await mirrorPartIn(place, this.#withNoun, part, part.faults);
    const changes = changesSince(part.before, entriesOfDrafts(this.#withNoun, part.entries));
    const entries = entryEffects(part.before, changes);
    return {
      since,
      digest: this.#digest.with(changes, part.before),
      entries,
      standings: standingEffects(standings, await standingsIn(place, part.accords)),
      verbatim: verbatimEffects(entries),
    };
  }

  /** Entries as drafts leave them, and those that depend on them. */
  async #part(db: Database, drafts: readonly EntryDraft[]): Promise<ChangedPart> {
    const changed = new Set(drafts.map(subjectOf));
    const before = await headEntries(db, changed);
    const { entries, faults } = changedEntries(before, drafts, changed);
    const values = new Map(entries.map(({ subject, value }) => [subject, value]));
    const valuesBefore = valuesIn(before);
    const beside = await besideIn(
      db,
      this.#withNoun,
      new Map(
        [...changed].map((subject) => {
          return [subject, { before: valuesBefore.get(subject), after: values.get(subject) }];
        }),
      ),
    );
    return {
      entries,
      faults,
      removed: [...changed]
        .filter((subject) => !values.has(subject) && before.has(subject))
        .map((subject) => {
          return { type: typeOf(subject), key: subject.slice(subject.indexOf(':') + 1) };
        }),
      beside: changedEntries(await headEntries(db, beside), [], beside).entries,
      before,
      accords: accordSlugsIn([...changed, ...beside]),
    };
  }
}

/** Ends a transaction of which nothing is to stay. */
class RolledBack extends Error {}

/** The drafts of entries that are written whole. */
function valuesIn(entries: EntriesById): ReadonlyMap<Subject, unknown> {
  return new Map(changedEntries(entries, []).entries.map(({ subject, value }) => [subject, value]));
}
