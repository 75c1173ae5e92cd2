import type { Register } from '@signatory/register';

const DAY = 86_400_000;

/**
 * The version of the data that an answer is made from: the last write to the register, by any process, and the day. Equal
 * versions mean equal data. Requests that arrive together share one read, which is made after the last of them arrived.
 */
export class DataVersion {
  readonly #register: Pick<Register, 'revision' | 'stamp'>;
  readonly #now: () => Date;
  #next: Promise<string> | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(register: Pick<Register, 'revision' | 'stamp'>, now: () => Date) {
    this.#register = register;
    this.#now = now;
  }

  /** The state at some time between now and the answer. Rejects where the database does not answer. */
  read(): Promise<string> {
    this.#next ??= new Promise((resolve) => {
      // The event loop hands over all requests that are there before it comes to this.
      setImmediate(() => {
        const stamp = this.#register.stamp();
        if (stamp === null) return resolve(this.#ask());
        this.#next = undefined;
        resolve(this.#on(stamp));
      });
    });
    return this.#next;
  }

  async #ask(): Promise<string> {
    // One reading at a time: those who come while a slow one is under way wait for it and share the next.
    await this.#reading.catch(() => {});
    this.#next = undefined;
    const reading = this.#register.revision();
    this.#reading = reading;
    const { number, lastChange, digest, state } = await reading;
    return this.#on(`${number} ${lastChange} ${digest} ${state}`);
  }

  #on(state: string): string {
    return `${state} ${Math.floor(this.#now().getTime() / DAY)}`;
  }
}
