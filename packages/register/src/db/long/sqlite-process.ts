/** A process of `LongQueries`: runs one query after another over a connection of its own, until the program lets it go. */
import { SqliteConnection } from '../sqlite-file.ts';

/** A query with a number, which its answer repeats. */
export interface ProcessQuery {
  readonly number: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The rows and how long they took, or what SQLite said. */
export type ProcessAnswer =
  | { readonly number: number; readonly rows: readonly unknown[]; readonly milliseconds: number }
  | { readonly number: number; readonly message: string; readonly errcode: unknown };

/** What a process keeps of the file in memory: kilobytes. */
const CACHE = 32_768;

const connection = new SqliteConnection(String(process.argv[2]));
connection.exec(`pragma query_only = on; pragma mmap_size = 0; pragma cache_size = -${CACHE}`);

// The program ends in order when it is told to, and then lets go.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());
process.on('message', (query: ProcessQuery) => {
  // Where the program has gone meanwhile, nobody is left to be told, and this process ends as it hears of that.
  process.send?.(answer(query), undefined, undefined, () => {});
});

function answer({ number, sql, parameters }: ProcessQuery): ProcessAnswer {
  try {
    const began = performance.now();
    const { rows } = connection.run(sql, parameters);
    return { number, rows, milliseconds: performance.now() - began };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { number, message, errcode: Object(error).errcode };
  }
}
