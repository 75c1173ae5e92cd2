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
  #isSending = false;

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
    if (this.#isSending) return;
    this.#isSending = true;
    let state: DecisionsState = { is: 'saved' };
    while (this.#waiting.size > 0 && state.is === 'saved') {
      const sent = this.#waiting;
      this.#waiting = new Map();
      this.#onState({ is: 'saving' });
      const why = await this.#send(sent).catch((error: unknown) =>
        error instanceof Error ? error.message : String(error),
      );
      if (why === null) continue;
      this.#waiting = new Map([...sent, ...this.#waiting]);
      state = { is: 'failed', why };
    }
    this.#isSending = false;
    this.#onState(state);
  }

  get isSaved(): boolean {
    return this.#waiting.size === 0 && !this.#isSending;
  }
}
