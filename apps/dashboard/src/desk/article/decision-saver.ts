import { whyOf } from '../client/ask.ts';
import type { Decision } from './decisions.ts';

/** Whether the desk has the decisions. */
export type DecisionsState =
  | { readonly is: 'saved' | 'saving' }
  | { readonly is: 'failed'; readonly why: string };

/** Saves decisions by the ids of their proposals, and the accord of the text unless it is null; gives why they were refused, or null. */
type Send = (
  decisions: ReadonlyMap<string, Decision>,
  accord: string | null,
) => Promise<string | null>;

/** Saves decisions as they are made: the first at once, and what is decided meanwhile together after it. */
export class DecisionSaver {
  readonly #send: Send;
  readonly #onState: (state: DecisionsState) => void;
  #waiting = new Map<string, Decision>();
  #accord: string | null = null;
  #sending: Promise<void> | null = null;

  constructor(send: Send, onState: (state: DecisionsState) => void) {
    this.#send = send;
    this.#onState = onState;
  }

  decide(id: string, decision: Decision): void {
    this.#waiting.set(id, decision);
    void this.flush();
  }

  /** Takes the accord that the words of the text are about. */
  choose(accord: string): void {
    this.#accord = accord;
    void this.flush();
  }

  /** Saves what waits. What is not taken waits on, under what was decided later. */
  async flush(): Promise<void> {
    if (this.#sending !== null) return;
    this.#sending = this.#sendAll();
    await this.#sending;
  }

  /** Saves what waits, after what is on its way; gives whether nothing waits any more. */
  async settle(): Promise<boolean> {
    while (this.#sending !== null) await this.#sending;
    if (!this.isSaved) await this.flush();
    return this.isSaved;
  }

  async #sendAll(): Promise<void> {
    let state: DecisionsState = { is: 'saved' };
    while (this.#isWaiting && state.is === 'saved') {
      const [sent, accord] = [this.#waiting, this.#accord];
      this.#waiting = new Map();
      this.#accord = null;
      this.#onState({ is: 'saving' });
      const why = await this.#send(sent, accord).catch(whyOf);
      if (why === null) continue;
      this.#waiting = new Map([...sent, ...this.#waiting]);
      this.#accord ??= accord;
      state = { is: 'failed', why };
    }
    this.#sending = null;
    this.#onState(state);
  }

  get isSaved(): boolean {
    return !this.#isWaiting && this.#sending === null;
  }

  get #isWaiting(): boolean {
    return this.#waiting.size > 0 || this.#accord !== null;
  }
}
