import { whyOf } from '../client/ask.ts';
import type { Decision } from './decisions.ts';

/** Whether the desk has the decisions. */
export type DecisionsState =
  | { readonly is: 'saved' | 'saving' }
  | { readonly is: 'failed'; readonly why: string };

/** Saves decisions by the ids of their proposals; gives why they were refused, or null. */
type Send = (decisions: ReadonlyMap<string, Decision>) => Promise<string | null>;

/** Saves decisions as they are made: the first at once, and what is decided meanwhile together after it. */
export class DecisionSaver {
  readonly #send: Send;
  readonly #onState: (state: DecisionsState) => void;
  #waiting = new Map<string, Decision>();
  #sending: Promise<void> | null = null;

  constructor(send: Send, onState: (state: DecisionsState) => void) {
    this.#send = send;
    this.#onState = onState;
  }

  decide(id: string, decision: Decision): void {
    this.#waiting.set(id, decision);
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
    while (this.#waiting.size > 0 && state.is === 'saved') {
      const sent = this.#waiting;
      this.#waiting = new Map();
      this.#onState({ is: 'saving' });
      const why = await this.#send(sent).catch(whyOf);
      if (why === null) continue;
      this.#waiting = new Map([...sent, ...this.#waiting]);
      state = { is: 'failed', why };
    }
    this.#sending = null;
    this.#onState(state);
  }

  get isSaved(): boolean {
    return this.#waiting.size === 0 && this.#sending === null;
  }
}
