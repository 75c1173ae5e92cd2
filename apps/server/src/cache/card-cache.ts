import { LRUCache } from 'lru-cache';
import { Refusal } from '../http/refusal.ts';

/** The size of the cache in bytes, and the largest number of cards that may be queued for drawing. */
const MAX_BYTES = 32_000_000;
const MAX_QUEUED = 20;

/**
 * Drawn cards, by a key of everything they show. Cards are drawn one at a time, and the least recently used are evicted.
 */
export class CardCache {
  readonly #cards: LRUCache<string, Buffer>;
  readonly #drawing = new Map<string, Promise<Buffer>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(maxBytes = MAX_BYTES) {
    this.#cards = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ length }) => length });
  }

  has(key: string): boolean {
    return this.#cards.has(key);
  }

  /** The card of a key, drawn by `draw` on a miss. Throws `Refusal` (503) where too many are queued. */
  async get(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const cached = this.#cards.get(key);
    if (cached) return cached;
    const drawing = this.#drawing.get(key);
    if (drawing !== undefined) return drawing;
    if (this.#drawing.size >= MAX_QUEUED)
      throw new Refusal(503, 'Too many cards are being drawn. Try again in a moment.');
    const drawn = this.#last.then(draw);
    this.#drawing.set(key, drawn);
    this.#last = drawn.catch(() => {});
    try {
      const card = await drawn;
      this.#cards.set(key, card);
      return card;
    } finally {
      this.#drawing.delete(key);
    }
  }
}
