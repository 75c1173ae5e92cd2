import { Worker } from 'node:worker_threads';
import { DeskRefused } from '../desk-refused.ts';
import type { ArticleTasks } from './article.ts';
import type { ArticleAnswer, ArticleTask } from './thread-messages.ts';

/** How long reading may take, in milliseconds: a megabyte of the worst text takes a tenth of it. */
const LONGEST = 20_000;

/** Reads articles in a thread of its own: a long one holds nobody up but who has an article read. */
export class ArticleThread {
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #thread: Worker | undefined;
  #lastNumber = 0;

  /** Throws `DeskRefused` for what cannot be read. */
  async ask<Name extends keyof ArticleTasks>(
    name: Name,
    given: ArticleTasks[Name]['given'],
  ): Promise<ArticleTasks[Name]['answer']> {
    this.#thread ??= this.#start();
    const thread = this.#thread;
    const number = ++this.#lastNumber;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(number, waiting);
    const timer = setTimeout(() => {
      waiting.reject(
        new DeskRefused('INVALID', 'the article takes too long to read', 'give a part of it', [
          'text',
        ]),
      );
      void thread.terminate();
    }, LONGEST);
    thread.ref();
    thread.postMessage({ number, name, given } as ArticleTask);
    try {
      // The thread answers each task with what its name stands for.
      return (await waiting.promise) as ArticleTasks[Name]['answer'];
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL('thread.ts', import.meta.url));
    thread.on('message', (answer: ArticleAnswer) => {
      const waiting = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if (this.#waiting.size === 0) thread.unref();
      if ('value' in answer) waiting?.resolve(answer.value);
      else if ('refused' in answer) {
        const { message, cure, where } = answer.refused;
        waiting?.reject(new DeskRefused('INVALID', message, cure, where));
      } else waiting?.reject(new Error(`an article cannot be read: ${answer.error}`));
    });
    const end = (error: unknown) => {
      if (this.#thread === thread) this.#thread = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    thread.on('error', end);
    thread.on('exit', () => end(new Error('the thread of articles has ended')));
    return thread;
  }
}
