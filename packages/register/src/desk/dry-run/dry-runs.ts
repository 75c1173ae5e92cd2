import { Worker } from 'node:worker_threads';
import type { WithNoun } from '../../drafts/noun-types.ts';
import type { LastRevision } from '../../history/last-revision.ts';
import type { RecordDatabase } from '../../record/record-database.ts';
import type { EntryDraft } from '../change-set.ts';
import { notPublished } from '../not-published.ts';
import type { DryRun } from './effect.ts';
import { EntryFault } from './entry-fault.ts';
import type { DryRunAnswer, DryRunTask } from './task.ts';
import { Tries } from './tries.ts';

/** A register in which change sets are tried. */
interface TriedIn {
  readonly database: RecordDatabase;
  revision(): Promise<LastRevision>;
}

/**
 * Tries change sets one after another: in a thread of its own with a connection of its own, or, where the record is in memory and there
 * is no other connection to it, here.
 */
export class DryRuns {
  readonly #register: TriedIn;
  readonly #withNoun: WithNoun;
  readonly #waiting = new Map<number, PromiseWithResolvers<DryRunAnswer>>();
  #here: Tries | undefined;
  #thread: Worker | undefined;
  #lastTurn: Promise<unknown> = Promise.resolve();
  #lastNumber = 0;

  constructor(register: TriedIn, withNoun: WithNoun) {
    this.#register = register;
    this.#withNoun = withNoun;
  }

  /** Throws `DeskRefused` where the record says something that no edition has. */
  run(drafts: readonly EntryDraft[]): Promise<DryRun> {
    return this.alone(async () => {
      const refused = notPublished(await this.#register.revision());
      if (refused) throw refused;
      const { engine, url } = this.#register.database;
      if (url !== null) return this.#inThread(url, drafts);
      this.#here ??= new Tries(this.#withNoun, engine);
      return this.#here.try(drafts);
    });
  }

  /** Does what writes the record while nothing is tried: each would else keep the other waiting at its lock. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  async #inThread(url: string, drafts: readonly EntryDraft[]): Promise<DryRun> {
    this.#thread ??= this.#start(url);
    const thread = this.#thread;
    const number = ++this.#lastNumber;
    const waiting = Promise.withResolvers<DryRunAnswer>();
    this.#waiting.set(number, waiting);
    thread.ref();
    thread.postMessage({ number, drafts } satisfies DryRunTask);
    const answer = await waiting.promise;
    if ('error' in answer) {
      await thread.terminate();
      throw new Error(`a change set cannot be tried: ${answer.error}`);
    }
    if ('effect' in answer) return answer;
    const [first, ...others] = answer.faults.map(
      ({ code, entry, what, cure, where }) => new EntryFault(code, entry, what, cure, where),
    );
    if (!first) throw new Error('a dry run has neither an effect nor a fault');
    return { faults: [first, ...others] };
  }

  #start(url: string): Worker {
    const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: url });
    thread.on('message', (answer: DryRunAnswer) => {
      this.#waiting.get(answer.number)?.resolve(answer);
      this.#waiting.delete(answer.number);
      if (this.#waiting.size === 0) thread.unref();
    });
    const end = (error: unknown) => {
      if (this.#thread === thread) this.#thread = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    thread.on('error', end);
    thread.on('exit', () => end(new Error('the thread of dry runs has ended')));
    return thread;
  }
}
