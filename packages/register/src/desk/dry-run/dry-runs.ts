import { Worker } from 'node:worker_threads';
import type { Edition } from '../../edition/edition.ts';
import { isSameState, type LastRevision } from '../../history/last-revision.ts';
import type { EntryDraft } from '../change-set.ts';
import { DeskRefused } from '../desk-refused.ts';
import type { DryRun } from './effect.ts';
import { EntryFault } from './entry-fault.ts';
import type { DryRunAnswer, DryRunTask } from './task.ts';

/** A register whose editions are copied. */
export interface WithChain {
  revision(): Promise<LastRevision>;
  readonly editions: { chain(): Promise<readonly Edition[]> };
}

/** Tries change sets in a thread of its own, on a copy of the record: the record is only read, and its readers do not wait. */
export class DryRuns {
  readonly #register: WithChain;
  readonly #waiting = new Map<number, PromiseWithResolvers<DryRunAnswer>>();
  #thread: Worker | undefined;
  #copied: LastRevision | undefined;
  #lastNumber = 0;

  constructor(register: WithChain) {
    this.#register = register;
  }

  /** Throws `DeskRefused` where the record says something that no edition has. */
  async run(drafts: readonly EntryDraft[]): Promise<DryRun> {
    const revision = await this.#register.revision();
    if (!revision.isPublished && revision.number > 0)
      throw new DeskRefused(
        'NOT_PUBLISHED',
        'the record says something that no edition has',
        'publish the seed files with `npm run publish`, and start the server again',
      );
    this.#thread ??= this.#start();
    const isCopied = this.#copied !== undefined && isSameState(this.#copied, revision);
    const chain = isCopied ? null : await this.#register.editions.chain();
    this.#copied = revision;
    const answer = await this.#ask(drafts, chain);
    if ('error' in answer) {
      this.#copied = undefined;
      throw new Error(`a change set cannot be tried: ${answer.error}`);
    }
    if ('effect' in answer) return answer;
    const [first, ...others] = answer.faults.map(
      ({ code, entry, what, cure, where }) => new EntryFault(code, entry, what, cure, where),
    );
    if (!first) throw new Error('a dry run has neither an effect nor a fault');
    return { faults: [first, ...others] };
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #ask(drafts: readonly EntryDraft[], chain: readonly Edition[] | null): Promise<DryRunAnswer> {
    const number = ++this.#lastNumber;
    const waiting = Promise.withResolvers<DryRunAnswer>();
    this.#waiting.set(number, waiting);
    this.#thread?.ref();
    this.#thread?.postMessage({ number, chain, drafts } satisfies DryRunTask);
    return waiting.promise;
  }

  #start(): Worker {
    const thread = new Worker(new URL('thread.ts', import.meta.url));
    thread.on('message', (answer: DryRunAnswer) => {
      this.#waiting.get(answer.number)?.resolve(answer);
      this.#waiting.delete(answer.number);
      if (this.#waiting.size === 0) thread.unref();
    });
    const end = (error: unknown) => {
      if (this.#thread === thread) this.#thread = undefined;
      this.#copied = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    thread.on('error', end);
    thread.on('exit', () => end(new Error('the thread of dry runs has ended')));
    return thread;
  }
}
