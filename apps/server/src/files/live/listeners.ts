import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { LastRevision } from '@signatory/register';
import { Refusal } from '../../http/refusal.ts';

/** How long a client waits before it connects anew: milliseconds. */
const RETRY = 5_000;

/** How often the register is asked while somebody listens, in milliseconds; and every how many times a comment is sent. */
const PAUSE = 1_000;
const COMMENT_EACH = 15;

/** How many may listen at once, and how many of them may be one client. */
const MOST = 1_000;
const MOST_OF_ONE = 20;

/** What an event tells of the register. */
export type Told = Pick<LastRevision, 'number' | 'digest'>;

interface Listener {
  readonly client: string;
  /** The event that was sent last. */
  told: string;
}

/**
 * Those who listen for changes of the register, as event streams (WHATWG HTML, §9.2 Server-sent events). `read` gives
 * the last revision; it is asked once for all of them, and not at all while there is none.
 */
export class Listeners {
  readonly #read: () => Promise<Told>;
  readonly #pause: number;
  readonly #most: number;
  readonly #mostOfOne: number;
  readonly #listeners = new Map<Readable, Listener>();
  #watching = false;
  #rounds = 0;

  constructor(
    read: () => Promise<Told>,
    { pause = PAUSE, most = MOST, mostOfOne = MOST_OF_ONE } = {},
  ) {
    this.#read = read;
    this.#pause = pause;
    this.#most = most;
    this.#mostOfOne = mostOfOne;
  }

  get count(): number {
    return this.#listeners.size;
  }

  /**
   * A stream that begins with the present revision and tells each later one. Whoever destroys it listens no more. Throws
   * `Refusal`: 503 where there is no more room, 429 where the client has taken its part of it.
   */
  add(client: string, revision: Told): Readable {
    if (this.count >= this.#most)
      throw new Refusal(
        503,
        `Too many open event streams: the limit is ${this.#most}. Try again later.`,
      );
    const own = [...this.#listeners.values()].filter((one) => one.client === client).length;
    if (own >= this.#mostOfOne)
      throw new Refusal(
        429,
        `Too many open event streams from this address: the limit is ${this.#mostOfOne}.`,
      );
    const stream = new Readable({ read() {} });
    const told = event(revision);
    this.#listeners.set(stream, { client, told });
    stream.once('close', () => this.#listeners.delete(stream));
    stream.push(`retry: ${RETRY}\n${told}`);
    if (!this.#watching) void this.#watch();
    return stream;
  }

  /** Ends every stream. */
  close(): void {
    for (const stream of this.#listeners.keys()) stream.push(null);
    this.#listeners.clear();
  }

  async #watch(): Promise<void> {
    this.#watching = true;
    while (true) {
      await pause(this.#pause, undefined, { ref: false });
      if (this.count === 0) break;
      await this.#round();
    }
    this.#watching = false;
  }

  async #round(): Promise<void> {
    // A register that cannot be read has told nobody of a change; the next round may.
    const present = await this.#read().then(event, () => null);
    this.#rounds++;
    const comment = this.#rounds % COMMENT_EACH === 0 ? ':\n\n' : '';
    for (const [stream, listener] of this.#listeners) {
      const isNews = present !== null && present !== listener.told;
      if (isNews) listener.told = present;
      const text = isNews ? present : comment;
      // Whoever reads nothing for so long that its buffer is full is gone.
      if (text !== '' && !stream.push(text)) stream.destroy();
    }
  }
}

function event({ number, digest }: Told): string {
  return `event: revision\nid: ${number}\ndata: ${JSON.stringify({ number, digest })}\n\n`;
}
