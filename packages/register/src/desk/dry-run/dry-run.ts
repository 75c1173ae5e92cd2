import { openEngine } from '../../db/open.ts';
import { mirror, mirrorIn } from '../../drafts/mirror.ts';
import type { WithNoun } from '../../drafts/noun-types.ts';
import type { Edition } from '../../edition/edition.ts';
import { entriesOfDrafts } from '../../edition/entries.ts';
import {
  applyEdition,
  digestOfEntries,
  type EntriesById,
  entriesAtHead,
} from '../../edition/entries-at.ts';
import { changesSince } from '../../edition/publish.ts';
import { UPGRADES, upgraded } from '../../edition/upgrades.ts';
import { RefusedDrafts } from '../../errors.ts';
import type { Engine, Tables } from '../../record/tables.ts';
import type { EntryDraft } from '../change-set.ts';
import { changedEntries, entriesToWrite } from './changed-entries.ts';
import {
  type DryRun,
  type Effect,
  entryEffects,
  type Standings,
  standingEffects,
  verbatimEffects,
} from './effect.ts';
import { standingsIn } from './standings.ts';

/** A copy of the record in memory, on which change sets are tried: the same import as that of the seeds, rolled back each time. */
export class RecordCopy {
  readonly #withNoun: WithNoun;
  readonly #engine: Engine;
  #head: string | null = null;
  #record: EntriesById = new Map();
  #standings: Standings = new Map();
  #chain: readonly Edition[] = [];

  private constructor(withNoun: WithNoun, engine: Engine) {
    this.#withNoun = withNoun;
    this.#engine = engine;
  }

  static async open(withNoun: WithNoun, now: () => Date): Promise<RecordCopy> {
    return new RecordCopy(withNoun, await openEngine<Tables>(':memory:', { now }));
  }

  /** Makes it the record of a chain of editions that goes on from the one that it has. Throws `Refused` where it does not. */
  async follow(chain: readonly Edition[]): Promise<void> {
    const record = entriesAtHead(chain.map((edition) => upgraded(edition, UPGRADES)));
    await mirror(this.#engine, this.#withNoun, entriesToWrite(record), 'copy', [], chain);
    this.#record = record;
    this.#chain = chain;
    this.#head = chain.at(-1)?.name ?? null;
    this.#standings = await standingsIn(this.#engine);
  }

  /** Tries drafts; the copy is then as it was. */
  async try(drafts: readonly EntryDraft[]): Promise<DryRun> {
    const { entries, faults } = changedEntries(this.#record, drafts);
    const engine = this.#engine;
    const result = Promise.withResolvers<DryRun>();
    try {
      await engine.db.transaction().execute(async (db) => {
        const place = { ...engine, db };
        await mirrorIn(place, this.#withNoun, entries, 'try', faults, this.#chain);
        result.resolve({ effect: await this.#effectIn(place, entries) });
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

  async #effectIn(place: Engine, drafts: Parameters<typeof entriesOfDrafts>[1]): Promise<Effect> {
    const changes = changesSince(this.#record, entriesOfDrafts(this.#withNoun, drafts));
    const entries = entryEffects(this.#record, changes);
    const after = new Map(this.#record);
    applyEdition(after, { changes });
    return {
      since: this.#head,
      digest: digestOfEntries(after),
      entries,
      standings: standingEffects(this.#standings, await standingsIn(place)),
      verbatim: verbatimEffects(entries),
    };
  }
}

/** Ends a transaction of which nothing is to stay. */
class RolledBack extends Error {}
