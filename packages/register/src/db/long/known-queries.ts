import { statSync } from 'node:fs';

/** From how many milliseconds on a query is long, and counts as long at once. */
const LONG = 10;
const VERY_LONG = 50;

/**
 * How often in a row a query must have been long to be taken for one, and how often short to be none any more: a machine that
 * is busy makes any query long once, and the same query is long for one country and short for the next.
 */
const OFTEN = 3;
const SELDOM = 20;

/** For how many queries it is remembered how long they are. */
const REMEMBERED = 500;

/** From how many bytes on a file is large, and for how many milliseconds its size is taken to be what it was. */
const LARGE = 50_000_000;
const SIZED = 10_000;

/** What reads more rows than it gives: in a large file it may take long for any values. */
const READS_MUCH =
  /search_index|\bcount\(|\bgroup by\b|\bdistinct\b|\bexists \(|\bin \(\s*select (?!value from)/i;

/** What only reads, and what does not: a query may name parts of it first. */
const READS = /^\s*(?:select|with)\b/i;
const WRITES = /\b(?:insert into|delete from|update)\b/i;

/** Tells long queries from short ones: by what they have, and by how long they took of late. */
export class KnownQueries {
  readonly #path: string;
  /** How often in a row a query was long and, once it is taken for a long one, short. */
  readonly #times = new Map<string, { long: number; short: number }>();
  readonly #readMuch = new Map<string, boolean>();
  /** How many milliseconds each took the last time; the one that was asked last is last. */
  readonly #lastTimes = new Map<string, number>();
  #size = { isLarge: false, at: Number.NEGATIVE_INFINITY };

  constructor(path: string) {
    this.#path = path;
  }

  isLong(sql: string): boolean {
    if (!READS.test(sql) || WRITES.test(sql)) return false;
    if (sql.includes('search_index')) return true;
    if ((this.#times.get(sql)?.long ?? 0) >= OFTEN) return true;
    return this.#isLarge() && this.#readsMuch(sql);
  }

  /** How many milliseconds a query took the last time; 0 where that is not known. */
  lastTime(sql: string): number {
    return this.#lastTimes.get(sql) ?? 0;
  }

  record(sql: string, milliseconds: number): void {
    this.#remember(sql, milliseconds);
    const before = this.#times.get(sql) ?? { long: 0, short: 0 };
    if (milliseconds >= LONG) {
      if (before.long === 0 && this.#times.size >= REMEMBERED) return;
      const times = milliseconds >= VERY_LONG ? OFTEN : 1;
      this.#times.set(sql, { long: before.long + times, short: 0 });
    } else if (before.long >= OFTEN && before.short + 1 < SELDOM) {
      before.short += 1;
    } else {
      this.#times.delete(sql);
    }
  }

  #remember(sql: string, milliseconds: number): void {
    this.#lastTimes.delete(sql);
    this.#lastTimes.set(sql, milliseconds);
    if (this.#lastTimes.size <= REMEMBERED) return;
    const [oldest] = this.#lastTimes.keys();
    if (oldest !== undefined) this.#lastTimes.delete(oldest);
  }

  #isLarge(): boolean {
    const now = performance.now();
    if (now - this.#size.at > SIZED) {
      const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
      this.#size = { isLarge: size >= LARGE, at: now };
    }
    return this.#size.isLarge;
  }

  #readsMuch(sql: string): boolean {
    const known = this.#readMuch.get(sql);
    if (known !== undefined) return known;
    const readsMuch = READS_MUCH.test(sql);
    if (this.#readMuch.size < REMEMBERED) this.#readMuch.set(sql, readsMuch);
    return readsMuch;
  }
}
