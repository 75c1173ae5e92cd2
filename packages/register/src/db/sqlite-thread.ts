/** The thread of `LongQueries`: answers what it is asked, one query after another, over a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { KEEP_WHAT_IS_READ, SqliteConnection } from './sqlite-file.ts';

/** A query, by a number that its answer bears. */
export interface Asked {
  readonly number: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The rows and how long they took, or what SQLite said. */
export type Told =
  | { readonly number: number; readonly rows: readonly unknown[]; readonly milliseconds: number }
  | { readonly number: number; readonly message: string; readonly errcode: unknown };

const connection = new SqliteConnection(String(workerData));
connection.exec(`pragma query_only = on; pragma mmap_size = 0; ${KEEP_WHAT_IS_READ}`);

parentPort?.on('message', ({ number, sql, parameters }: Asked) => {
  parentPort?.postMessage(answer(number, sql, parameters));
});

function answer(number: number, sql: string, parameters: readonly unknown[]): Told {
  try {
    const began = performance.now();
    const { rows } = connection.run(sql, parameters);
    return { number, rows, milliseconds: performance.now() - began };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { number, message, errcode: Object(error).errcode };
  }
}
