import { LRUCache } from 'lru-cache';
import { Refusal } from '../http/refusal.ts';

/** How many bytes of drawn cards are kept, and how many may wait to be drawn. */
const KEPT = 32_000_000;
const WAITING = 20;

/**
 * Cards that were drawn, by a key of all that they show: each is drawn once, one at a time, and the ones that were asked
 * for longest ago are forgotten first.
 */
export class CardCache {
  readonly #cards: LRUCache<string, Buffer>;
  readonly #drawing = new Map<string, Promise<Buffer>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(most = KEPT) {
    this.#cards = new LRUCache({ maxSize: most, sizeCalculation: ({ length }) => length });
  }

  has(key: string): boolean {
    return this.#cards.has(key);
  }

  /** The card of a key, drawn by `draw` where it is not there. Throws `Refusal` (503) where too many wait already. */
  async get(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.#cards.get(key);
    if (known) return known;
    const drawing = this.#drawing.get(key);
    if (drawing !== undefined) return drawing;
    if (this.#drawing.size >= WAITING)
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
