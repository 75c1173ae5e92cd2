import { whyOf } from '../client/ask.ts';
import type { ChangeSetDoneFragment, RefusalFieldsFragment } from '../documents.generated.ts';

/** What is to be saved of an entry. */
export interface ToSave {
  readonly base: string | null;
  /** Null removes the entry from the record. */
  readonly draft: unknown;
}

/** How far a draft has got. */
export type SavingState =
  | { readonly is: 'saved' | 'unsaved' | 'saving' }
  /** The change set is another version by now. */
  | { readonly is: 'conflict'; readonly version: number }
  | {
      readonly is: 'failed';
      readonly why: string;
      readonly refusals: readonly RefusalFieldsFragment[];
    };

interface Parts {
  /** Saves over a version of the change set. */
  readonly send: (expected: number, saved: ToSave) => Promise<ChangeSetDoneFragment>;
  readonly onState: (state: SavingState) => void;
  readonly onSaved: (done: ChangeSetDoneFragment) => void;
  /** Milliseconds of quiet after which it saves. */
  readonly delay: number;
}

/**
 * Saves a draft as one types: one save at a time, the latest text, over the version of the change set that was seen last. After a
 * conflict nothing is saved until somebody has decided.
 */
export class DraftSaver {
  readonly #parts: Parts;
  #version: number;
  #waiting: ToSave | null = null;
  #sending: Promise<SavingState> | null = null;
  #isStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(version: number, parts: Parts) {
    this.#version = version;
    this.#parts = parts;
  }

  /** Takes the draft as it is now, and saves it when nothing came for a while. */
  change(saved: ToSave): void {
    this.#waiting = saved;
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    this.#parts.onState({ is: this.#sending !== null ? 'saving' : 'unsaved' });
    this.#timer = setTimeout(() => void this.flush(), this.#parts.delay);
  }

  /** Saves at once what waits; gives whether nothing waits any more. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#sending !== null || this.#isStopped || this.#waiting === null) return this.isSaved;
    const saved = this.#waiting;
    this.#waiting = null;
    this.#parts.onState({ is: 'saving' });
    this.#sending = this.#sent(saved);
    const state = await this.#sending;
    this.#sending = null;
    if (state.is !== 'saved') {
      this.#waiting ??= saved;
      this.#isStopped = state.is === 'conflict';
      this.#parts.onState(state);
      return false;
    }
    if (this.#waiting !== null) return this.flush();
    this.#parts.onState(state);
    return true;
  }

  /** Saves what waits, after what is on its way; gives whether nothing waits any more. */
  async settle(): Promise<boolean> {
    while (this.#sending !== null) await this.#sending;
    return this.flush();
  }

  /** Goes on after a conflict: what waits is saved over this version. */
  saveOver(version: number): Promise<boolean> {
    this.#version = version;
    this.#isStopped = false;
    return this.flush();
  }

  /** Saves nothing more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isStopped = true;
    this.#waiting = null;
  }

  get isSaved(): boolean {
    return this.#waiting === null && this.#sending === null;
  }

  async #sent(saved: ToSave): Promise<SavingState> {
    try {
      const done = await this.#parts.send(this.#version, saved);
      const { changeSet, refusals } = done;
      if (changeSet && refusals.some(({ code }) => code === 'OTHER_VERSION'))
        return { is: 'conflict', version: changeSet.version };
      if (refusals.length > 0)
        return { is: 'failed', why: refusals.map(({ message }) => message).join('; '), refusals };
      if (changeSet) this.#version = changeSet.version;
      this.#parts.onSaved(done);
      return { is: 'saved' };
    } catch (error) {
      return { is: 'failed', why: whyOf(error), refusals: [] };
    }
  }
}
