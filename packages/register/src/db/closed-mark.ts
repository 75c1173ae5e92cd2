import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A file may be written twice within one step of the clock by which a file system dates it: milliseconds, and more than one step. */
const STEP = 20;

/**
 * The mark that a database file was closed in order, in a file beside it (`-closed`). It has what the file system says of the database,
 * so that it holds for no other file, and for none that was written since, by whomever.
 */
export class ClosedMark {
  readonly #path: string;
  /** Whether the file is as it was closed. Else it may be damaged: its program was ended, it was copied, or written by another. */
  readonly holds: boolean;
  #isDamaged = false;

  /** To be made before the file is opened, as what was not yet written into it is taken over then. */
  constructor(path: string) {
    this.#path = path;
    const mark = readIfThere(this.#file);
    this.holds = mark !== undefined && this.#isWhole() && mark === this.#state()?.text;
  }

  /** No mark is written of a file that turned out to be damaged. */
  foundDamage(): void {
    this.#isDamaged = true;
  }

  /** Marks the file, which was just closed. Where that cannot be, the next start looks through it. */
  async write(): Promise<void> {
    try {
      const age = Date.now() - (this.#state()?.changed ?? 0);
      if (age < STEP) await pause(STEP);
      const state = this.#state();
      if (this.#isDamaged || !state || !this.#isWhole()) return;
      if (readIfThere(this.#file) !== state.text) writeFileSync(this.#file, state.text);
    } catch {
      // The folder may be gone, or full.
    }
  }

  get #file(): string {
    return `${this.#path}-closed`;
  }

  /** Whether nothing that was written is still outside the file: in its log, which the last to close it removes. */
  #isWhole(): boolean {
    const log = statSync(`${this.#path}-wal`, { throwIfNoEntry: false });
    return log === undefined || log.size === 0;
  }

  /** Undefined where there is no file, or where its time is in whole seconds, so that it may have been written since. */
  #state(): { readonly text: string; readonly changed: number } | undefined {
    const found = statSync(this.#path, { bigint: true, throwIfNoEntry: false });
    if (!found || found.mtimeNs % 1_000_000_000n === 0n) return undefined;
    const { ino, size, mtimeNs, ctimeNs } = found;
    return { text: `${ino} ${size} ${mtimeNs} ${ctimeNs}\n`, changed: Number(found.ctimeMs) };
  }
}

/** Undefined where it cannot be read. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
