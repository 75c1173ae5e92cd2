import type { PlaceHistory } from '../../../src/standing/history.ts';

/** Where the days of a history stand. */
export interface HistorySource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly says: string;
}

/** A real history of one place in one treaty, with what the law of treaties makes of it. */
export interface RealHistory {
  readonly name: string;
  readonly sources: readonly HistorySource[];
  readonly history: PlaceHistory;
  /** The standing on days, written from the sources and the law before any derivation. */
  readonly expected: Readonly<Record<string, string>>;
}
