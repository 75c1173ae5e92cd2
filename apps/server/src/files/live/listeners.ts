import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { LastRevision } from '@signatory/register';
import { Refusal } from '../../http/refusal.ts';

/** How long a client waits before it reconnects, in milliseconds. */
const RETRY = 5_000;

/** How often the register is polled while there are listeners, in milliseconds, and after how many polls a comment is sent. */
const POLL_INTERVAL = 1_000;
const POLLS_PER_COMMENT = 15;

/** The largest number of listeners, of all clients and of one client. */
const MAX_LISTENERS = 1_000;
const MAX_PER_CLIENT = 20;

/** The data of an event. */
export type EventData = Pick<LastRevision, 'number' | 'digest'>;

interface Listener {
  readonly client: string;
  lastEvent: string;
}

/**
 * Clients that listen for changes of the register, as event streams (WHATWG HTML, §9.2 Server-sent events). `read` gives the last
 * revision; it is called once for all clients, and not while there are none.
 */
export class Listeners {
  readonly #read: () => Promise<EventData>;
  readonly #pollInterval: number;
  readonly #maxListeners: number;
  readonly #maxPerClient: number;
  readonly #listeners = new Map<Readable, Listener>();
  #isPolling = false;
  #polls = 0;

  constructor(
    read: () => Promise<EventData>,
    {
      pollInterval = POLL_INTERVAL,
      maxListeners = MAX_LISTENERS,
      maxPerClient = MAX_PER_CLIENT,
    } = {},
  ) {
    this.#read = read;
    this.#pollInterval = pollInterval;
    this.#maxListeners = maxListeners;
    this.#maxPerClient = maxPerClient;
  }

  get count(): number {
    return this.#listeners.size;
  }

  /**
   * A stream that begins with the current revision and has an event for each later one. Destroying it removes the listener. Throws
   * `Refusal`: 503 where there are too many listeners, 429 where too many are of this client.
   */
  add(client: string, revision: EventData): Readable {
    if (this.count >= this.#maxListeners)
      throw new Refusal(
        503,
        `Too many open event streams: the limit is ${this.#maxListeners}. Try again later.`,
      );
    const own = [...this.#listeners.values()].filter((one) => one.client === client).length;
    if (own >= this.#maxPerClient)
      throw new Refusal(
        429,
        `Too many open event streams from this address: the limit is ${this.#maxPerClient}.`,
      );
    const stream = new Readable({ read() {} });
    const lastEvent = event(revision);
    this.#listeners.set(stream, { client, lastEvent });
    stream.once('close', () => this.#listeners.delete(stream));
    stream.push(`retry: ${RETRY}\n${lastEvent}`);
    if (!this.#isPolling) void this.#pollWhileNeeded();
    return stream;
  }

  /** Ends every stream. */
  close(): void {
    for (const stream of this.#listeners.keys()) stream.push(null);
    this.#listeners.clear();
  }

  async #pollWhileNeeded(): Promise<void> {
    this.#isPolling = true;
    while (true) {
      await pause(this.#pollInterval, undefined, { ref: false });
      if (this.count === 0) break;
      await this.#poll();
    }
    this.#isPolling = false;
  }

  async #poll(): Promise<void> {
    // Where the database does not answer, the next poll may send the event.
    const current = await this.#read().then(event, () => null);
    this.#polls++;
    const comment = this.#polls % POLLS_PER_COMMENT === 0 ? ':\n\n' : '';
    for (const [stream, listener] of this.#listeners) {
      const isNew = current !== null && current !== listener.lastEvent;
      if (isNew) listener.lastEvent = current;
      const text = isNew ? current : comment;
      // A client whose buffer is full no longer reads.
      if (text !== '' && !stream.push(text)) stream.destroy();
    }
  }
}

function event({ number, digest }: EventData): string {
  return `event: revision\nid: ${number}\ndata: ${JSON.stringify({ number, digest })}\n\n`;
}
