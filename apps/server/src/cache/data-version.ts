import { askedByAll, type Register } from '@signatory/register';

const DAY = 86_400_000;

/**
 * The version of the data that a response is made from: the last write to the register, by any process, and the day. Equal
 * versions mean equal data. Requests that arrive together share one read, made after the last of them arrived.
 */
export class DataVersion {
  readonly #register: Pick<Register, 'revision' | 'stamp'>;
  readonly #now: () => Date;
  #pending: Promise<string> | undefined;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(register: Pick<Register, 'revision' | 'stamp'>, now: () => Date) {
    this.#register = register;
    this.#now = now;
  }

  /** The version at some time between the call and the result. Rejects where the database does not answer. */
  read(): Promise<string> {
    this.#pending ??= new Promise((resolve) => {
      // Runs after the requests that have already arrived.
      setImmediate(() => {
        const stamp = this.#register.stamp();
        if (stamp === null) return resolve(this.#readRevision());
        this.#pending = undefined;
        resolve(this.#withDay(stamp));
      });
    });
    return this.#pending;
  }

  async #readRevision(): Promise<string> {
    // One query at a time: requests that arrive during a slow one wait for it and share the next.
    await this.#reading.catch(() => {});
    this.#pending = undefined;
    const reading = askedByAll(() => this.#register.revision());
    this.#reading = reading;
    const { number, lastChange, digest, state, edition } = await reading;
    return this.#withDay(`${number} ${lastChange} ${digest} ${state} ${edition}`);
  }

  #withDay(state: string): string {
    return `${state} ${Math.floor(this.#now().getTime() / DAY)}`;
  }
}
