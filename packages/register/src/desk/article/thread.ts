/** The thread in which articles are read, one after another. */
import { parentPort } from 'node:worker_threads';
import { textOfArticle, UnreadableInput } from '@signatory/quotes/read-text';
import { Refused } from '../../errors.ts';
import { draftAccepted, readArticle } from './proposals.ts';
import type { ArticleAnswer, ArticleTask } from './thread-messages.ts';

let waiting: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: ArticleTask) => {
  waiting = waiting.then(async () => parentPort?.postMessage(await answer(task)));
});

async function answer(task: ArticleTask): Promise<ArticleAnswer> {
  const { number } = task;
  try {
    return { number, value: await work(task) };
  } catch (error) {
    if (error instanceof UnreadableInput)
      return {
        number,
        refused: { message: error.message, cure: 'paste its text instead', where: ['content'] },
      };
    // What reads a page goes down its tree, and a page may be nested deeper than any stack.
    if (error instanceof RangeError)
      return {
        number,
        refused: {
          message: 'the page is nested too deeply',
          cure: 'paste its text instead',
          where: ['content'],
        },
      };
    if (error instanceof Refused) {
      const { message, cure, where } = error;
      return { number, refused: { message, cure, where } };
    }
    return {
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function work(task: ArticleTask) {
  switch (task.name) {
    case 'text':
      return textOfArticle(task.given, 'the article').then(({ text }) => text);
    case 'read':
      return readArticle(task.given);
    case 'draft':
      return draftAccepted(task.given);
  }
}
