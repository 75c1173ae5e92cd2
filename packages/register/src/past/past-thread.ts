/** The thread in which files of past editions are written, one after another. */
import { parentPort } from 'node:worker_threads';
import { DatabaseFull } from '../db/unavailable.ts';
import { withNoun } from '../record/nouns.ts';
import { entriesOfRows } from './entry-rows.ts';
import type { PastAnswer, PastTask } from './past-task.ts';
import { writePast } from './write-past.ts';

parentPort?.on('message', async ({ number, path, digest, rows }: PastTask) => {
  const error = await writePast(withNoun, path, { digest, entries: entriesOfRows(rows) }).then(
    () => null,
    (error: unknown) => ({
      text: error instanceof Error ? (error.stack ?? error.message) : String(error),
      isFull: error instanceof DatabaseFull,
    }),
  );
  parentPort?.postMessage({ number, error } satisfies PastAnswer);
});
