import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../sqlite-file.ts';
import type { ProcessAnswer, ProcessQuery } from './sqlite-process.ts';

const PROGRAM = fileURLToPath(new URL('sqlite-process.ts', import.meta.url));

/** By how much it goes after the program itself, where there is not processor time for both (nice(1)). */
const NICE = 3;

/** What a query gave, and how many milliseconds it took. */
export interface TimedAnswer extends Answer {
  readonly milliseconds: number;
}

/** The process was ended while it ran a query, or ended by itself. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';

  constructor() {
    super('the process of a long query has ended');
  }
}

/**
 * A process that runs long queries on a file, one at a time. SQLite in a thread cannot be interrupted; a process can be ended at any
 * moment, and as it only reads, nothing is lost.
 */
export class QueryProcess {
  readonly #child: ChildProcess;
  #lastNumber = 0;
  #running:
    | {
        readonly number: number;
        readonly usedBefore: number | null;
        readonly resolve: (answer: TimedAnswer) => void;
        readonly reject: (error: unknown) => void;
      }
    | undefined;
  readonly #ended: Promise<void>;

  /** `onEnd` is called when it has ended, for whatever reason. */
  constructor(path: string, onEnd: () => void) {
    this.#child = fork(PROGRAM, [path], {
      serialization: 'advanced',
      // Rows are all that is made in it.
      execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    // Who only waits for the database goes after whoever answers requests.
    if (this.#child.pid) setPriority(this.#child.pid, Math.min(getPriority() + NICE, 19));
    this.#child.on('message', (answer: ProcessAnswer) => this.#take(answer));
    const ended = Promise.withResolvers<void>();
    this.#ended = ended.promise;
    const end = () => {
      this.#running?.reject(new ProcessEnded());
      this.#running = undefined;
      ended.resolve();
      onEnd();
    };
    this.#child.on('exit', end);
    this.#child.on('error', end);
    this.#keepProgram(false);
  }

  /** Runs a query; no other may be running. Throws what SQLite throws, with its `errcode`, and `ProcessEnded`. */
  run(sql: string, parameters: readonly unknown[]): Promise<TimedAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<TimedAnswer>();
    const query: ProcessQuery = { number: ++this.#lastNumber, sql, parameters };
    this.#running = { number: query.number, usedBefore: this.#processorTime(), resolve, reject };
    this.#keepProgram(true);
    this.#child.send(query);
    return promise;
  }

  /** The milliseconds of processor time that the query has used; null where none runs, and where the system does not tell. */
  used(): number | null {
    const now = this.#processorTime();
    const before = this.#running?.usedBefore ?? null;
    return now === null || before === null ? null : now - before;
  }

  /** Ends it at once. Resolves when it has ended. */
  end(): Promise<void> {
    this.#keepProgram(true);
    this.#child.kill('SIGKILL');
    return this.#ended;
  }

  #take(answer: ProcessAnswer): void {
    const running = this.#running;
    if (running?.number !== answer.number) return;
    this.#running = undefined;
    this.#keepProgram(false);
    if ('rows' in answer) {
      running.resolve({ rows: answer.rows, changes: 0, milliseconds: answer.milliseconds });
    } else {
      running.reject(Object.assign(new Error(answer.message), { errcode: answer.errcode }));
    }
  }

  /** A query that runs keeps the program running, and so does a process that ends; an idle one does not. */
  #keepProgram(keep: boolean): void {
    const way = keep ? 'ref' : 'unref';
    this.#child[way]();
    this.#child.channel?.[way]();
  }

  /** Milliseconds since it began, by the clock ticks of Linux (proc(5)), of which a second has 100. */
  #processorTime(): number | null {
    try {
      const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return null;
    }
  }
}
