/** The thread of `LongQueries`: runs one query after another over a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { KEEP_WHAT_IS_READ, SqliteConnection } from './sqlite-file.ts';

/** A query with a number, which its answer repeats. */
export interface ThreadQuery {
  readonly number: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The rows and how long they took, or what SQLite said. */
export type ThreadAnswer =
  | { readonly number: number; readonly rows: readonly unknown[]; readonly milliseconds: number }
  | { readonly number: number; readonly message: string; readonly errcode: unknown };

const connection = new SqliteConnection(String(workerData));
connection.exec(`pragma query_only = on; pragma mmap_size = 0; ${KEEP_WHAT_IS_READ}`);

parentPort?.on('message', ({ number, sql, parameters }: ThreadQuery) => {
  parentPort?.postMessage(answer(number, sql, parameters));
});

function answer(number: number, sql: string, parameters: readonly unknown[]): ThreadAnswer {
  try {
    const began = performance.now();
    const { rows } = connection.run(sql, parameters);
    return { number, rows, milliseconds: performance.now() - began };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { number, message, errcode: Object(error).errcode };
  }
}
