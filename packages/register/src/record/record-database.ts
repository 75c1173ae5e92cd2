import type { Engine } from './tables.ts';

/** The database of a record, for what stands beside the record in this package. */
export interface RecordDatabase {
  readonly engine: Engine;
  /** Where it can be opened once more, at the same time; null where it is in the memory of this program. */
  readonly url: string | null;
}
